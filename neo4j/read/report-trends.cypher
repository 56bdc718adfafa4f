// Purpose: the counts of read/trends where place, years and kinds alone are asked for, from what linking wrote down of each report (link/tally-reports).
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $measures — true | null, measures are counted
//          $problems — true | null
//          $improvements — true | null
//          $byYear — true | null, one row a covered year
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byForm — true | null
//          $byKind — true | null
//          $limit — integer, most rows
// Rows:    year — integer | null
//          provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          form — string | null
//          topicKey — null
//          kind — string | null
//          statements — integer, statements of the group
//          reports — integer, reports that hold them
//          issuers — integer, issuers of those reports
//          comparable — integer, statements in reports whose issuer has an earlier one at hand
//          unchanged — integer, statements that stand unchanged from an earlier report
//          untold — integer, reports of the group of which nothing is written down, as they are not linked yet
MATCH (r:Report)
WHERE true
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
UNWIND []
/*? measures */ + [['MEASURE', r.measureCount, 0]]
/*? problems */ + [['PROBLEM', r.problemCount, r.unchangedProblemCount]]
/*? improvements */ + [['IMPROVEMENT', r.improvementCount, r.unchangedImprovementCount]]
AS tally
WITH r, tally, tally[1] AS said
WHERE said IS NULL OR said > 0
WITH r, said, tally[2] AS copied, CASE WHEN r.hasEarlier THEN said ELSE 0 END AS couldBe
/*? byKind */ , tally[0] AS kind
/*? !byKind */ , null AS kind
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
RETURN year, provinceCode, prefectureCode, countyCode, issuerId, form, null AS topicKey, kind,
  sum(said) AS statements, count(DISTINCT r) AS reports, count(DISTINCT r.issuerId) AS issuers, sum(couldBe) AS comparable, sum(copied) AS unchanged,
  count(CASE WHEN said IS NULL THEN 1 END) AS untold
ORDER BY year, provinceCode, prefectureCode, countyCode, issuerId, form, kind
LIMIT $limit
