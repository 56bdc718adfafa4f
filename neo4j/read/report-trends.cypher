// Purpose: the counts of read/trends where place, years and kinds alone are asked for, from what linking wrote down of each report (link/tally-reports). Only what rows are grouped by is a key of the groups, which is a third of the time.
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
/*? byKind */ UNWIND []
/*? byKind */ /*? measures */ + [['MEASURE', r.measureCount, 0]]
/*? byKind */ /*? problems */ + [['PROBLEM', r.problemCount, r.unchangedProblemCount]]
/*? byKind */ /*? improvements */ + [['IMPROVEMENT', r.improvementCount, r.unchangedImprovementCount]]
/*? byKind */ AS tally
/*? byKind */ WITH r, tally[0] AS kind, tally[1] AS said, tally[2] AS copied
/*? !byKind */ WITH r, 0
/*? !byKind */ /*? measures */ + r.measureCount
/*? !byKind */ /*? problems */ + r.problemCount
/*? !byKind */ /*? improvements */ + r.improvementCount
/*? !byKind */ AS said, 0
/*? !byKind */ /*? problems */ + r.unchangedProblemCount
/*? !byKind */ /*? improvements */ + r.unchangedImprovementCount
/*? !byKind */ AS copied
WHERE said IS NULL OR said > 0
WITH
/*? byYear */   r.year AS year,
/*? byProvince */   r.provinceCode AS provinceCode,
/*? byPrefecture */   r.prefectureCode AS prefectureCode,
/*? byCounty */   r.countyCode AS countyCode,
/*? byIssuer */   r.issuerId AS issuerId,
/*? byForm */   r.form AS form,
/*? byKind */   kind,
  sum(said) AS statements, count(r) AS reports, count(DISTINCT r.issuerId) AS issuers, sum(CASE WHEN r.hasEarlier THEN said ELSE 0 END) AS comparable, sum(copied) AS unchanged,
  count(CASE WHEN said IS NULL THEN 1 END) AS untold
WHERE reports > 0
RETURN
/*? byYear */   year,
/*? !byYear */   null AS year,
/*? byProvince */   provinceCode,
/*? !byProvince */   null AS provinceCode,
/*? byPrefecture */   prefectureCode,
/*? !byPrefecture */   null AS prefectureCode,
/*? byCounty */   countyCode,
/*? !byCounty */   null AS countyCode,
/*? byIssuer */   issuerId,
/*? !byIssuer */   null AS issuerId,
/*? byForm */   form,
/*? !byForm */   null AS form,
/*? byKind */   kind,
/*? !byKind */   null AS kind,
  null AS topicKey, statements, reports, issuers, comparable, unchanged, untold
ORDER BY year, provinceCode, prefectureCode, countyCode, issuerId, form, kind
LIMIT $limit
