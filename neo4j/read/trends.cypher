// Purpose: counts of the statements of current versions that meet the conditions, by group. First by report, which is few rows, then by what the report knows.
// Params:  all of where/statements
//          $kind — string | null, the only kind of the statement
//          $byYear — true | null, one row a covered year
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byForm — true | null
//          $byTopic — true | null
//          $byKind — true | null
//          $limit — integer, most rows
// Rows:    year — integer | null
//          provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          form — string | null
//          topicKey — string | null
//          kind — string | null
//          statements — integer, statements of the group
//          reports — integer, reports that hold them
//          issuers — integer, issuers of those reports
//          comparable — integer, statements in reports whose issuer has an earlier one at hand
//          unchanged — integer, statements that stand unchanged from an earlier report
/*? !kind */ MATCH (s:Measure|Problem|Improvement)
/*? kind=MEASURE */ MATCH (s:Measure)
/*? kind=PROBLEM */ MATCH (s:Problem)
/*? kind=IMPROVEMENT */ MATCH (s:Improvement)
WHERE true
/*+ where/statements */
WITH s
/*? byTopic */ UNWIND CASE WHEN size(s.topics) = 0 THEN [null] ELSE s.topics END AS topicKey
WITH s.reportId AS reportId, count(s) AS said, count(CASE WHEN EXISTS { (s)<-[:RECURS_AS {kind: 'IDENTICAL'}]-() } THEN 1 END) AS copied
/*? byTopic */ , topicKey
/*? !byTopic */ , null AS topicKey
/*? byKind */ , s.kind AS kind
/*? !byKind */ , null AS kind
MATCH (r:Report {id: reportId})-[:ISSUED_BY]->(issuer:Issuer)
WITH r, said, copied, topicKey, kind, CASE WHEN EXISTS { MATCH (issuer)<-[:ISSUED_BY]-(earlier:Report) WHERE earlier.year < r.year } THEN said ELSE 0 END AS couldBe
WITH topicKey, kind, r, said, copied, couldBe
/*? byYear */ , r.year AS year
/*? !byYear */ , null AS year
/*? byProvince */ , r.provinceCode AS provinceCode
/*? !byProvince */ , null AS provinceCode
/*? byPrefecture */ , r.prefectureCode AS prefectureCode
/*? !byPrefecture */ , null AS prefectureCode
/*? byCounty */ , r.countyCode AS countyCode
/*? !byCounty */ , null AS countyCode
/*? byIssuer */ , r.issuerId AS issuerId
/*? !byIssuer */ , null AS issuerId
/*? byForm */ , r.form AS form
/*? !byForm */ , null AS form
RETURN year, provinceCode, prefectureCode, countyCode, issuerId, form, topicKey, kind,
  sum(said) AS statements, count(DISTINCT r) AS reports, count(DISTINCT r.issuerId) AS issuers, sum(couldBe) AS comparable, sum(copied) AS unchanged
ORDER BY year, provinceCode, prefectureCode, countyCode, issuerId, form, topicKey, kind
LIMIT $limit
