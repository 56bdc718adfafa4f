// Purpose: counts of the findings of current versions that meet the conditions, by group.
// Params:  all of where/findings
//          $byYear — true | null
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byRule — true | null
//          $byStatus — true | null
//          $withReports — true | null: reports are counted, which over a whole country takes most of the time
//          $withIssuers — true | null: issuers are counted, likewise
//          $limit — integer, most rows
// Rows:    year — integer | null
//          provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          rule — string | null
//          status — string | null
//          findings — integer, findings of the group
//          reports — integer, reports they are about; 0 without $withReports
//          issuers — integer, issuers of those reports; 0 without $withIssuers
MATCH (f:Finding:Current)
WHERE true
/*+ where/findings */
WITH f
/*? byYear */ , f.year AS year
/*? !byYear */ , null AS year
/*? byProvince */ , f.provinceCode AS provinceCode
/*? !byProvince */ , null AS provinceCode
/*? byPrefecture */ , f.prefectureCode AS prefectureCode
/*? !byPrefecture */ , null AS prefectureCode
/*? byCounty */ , f.countyCode AS countyCode
/*? !byCounty */ , null AS countyCode
/*? byIssuer */ , f.issuerId AS issuerId
/*? !byIssuer */ , null AS issuerId
/*? byRule */ , f.rule AS rule
/*? !byRule */ , null AS rule
/*? byStatus */ , f.status AS status
/*? !byStatus */ , null AS status
RETURN year, provinceCode, prefectureCode, countyCode, issuerId, rule, status,
  count(f) AS findings
/*? withReports */ , count(DISTINCT f.reportId) AS reports
/*? !withReports */ , 0 AS reports
/*? withIssuers */ , count(DISTINCT f.issuerId) AS issuers
/*? !withIssuers */ , 0 AS issuers
ORDER BY year, provinceCode, prefectureCode, countyCode, issuerId, rule, status
LIMIT $limit
