// Purpose: counts of the pledges of current versions that meet the conditions, by group.
// Params:  all of where/outcomes
//          $byYear — true | null
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byOutcome — true | null
//          $byVerifiability — true | null
//          $byTopic — true | null
//          $limit — integer, most rows
// Rows:    year — integer | null
//          provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          outcome — string | null
//          verifiability — string | null
//          topicKey — string | null
//          pledges — integer, pledges of the group
//          reports — integer, reports that hold them
//          issuers — integer, issuers of those reports
MATCH (s:Improvement)
WHERE s.outcome IS NOT NULL
/*+ where/outcomes */
WITH s
/*? byYear */ , s.year AS year
/*? !byYear */ , null AS year
/*? byProvince */ , s.provinceCode AS provinceCode
/*? !byProvince */ , null AS provinceCode
/*? byPrefecture */ , s.prefectureCode AS prefectureCode
/*? !byPrefecture */ , null AS prefectureCode
/*? byCounty */ , s.countyCode AS countyCode
/*? !byCounty */ , null AS countyCode
/*? byIssuer */ , s.issuerId AS issuerId
/*? !byIssuer */ , null AS issuerId
/*? byOutcome */ , s.outcome AS outcome
/*? !byOutcome */ , null AS outcome
/*? byVerifiability */ , s.verifiability AS verifiability
/*? !byVerifiability */ , null AS verifiability
/*? byTopic */ UNWIND CASE WHEN size(s.topics) = 0 THEN [null] ELSE s.topics END AS topicKey
WITH s, year, provinceCode, prefectureCode, countyCode, issuerId, outcome, verifiability
/*? byTopic */ , topicKey
/*? !byTopic */ , null AS topicKey
RETURN year, provinceCode, prefectureCode, countyCode, issuerId, outcome, verifiability, topicKey,
  count(s) AS pledges, count(DISTINCT s.reportId) AS reports, count(DISTINCT s.issuerId) AS issuers
ORDER BY year, provinceCode, prefectureCode, countyCode, issuerId, outcome, verifiability, topicKey
LIMIT $limit
