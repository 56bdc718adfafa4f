// Purpose: the reports of townships by place directly below a division and by year, with the townships there that have any report.
// Params:  $level — string, the level that rows are for: province, prefecture, county or township
//          $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
// Rows:    code — string | null, code of the place
//          year — integer, covered year
//          reports — integer, reports of that year
//          seen — integer, townships with a report of any year
MATCH (r:Report)-[:ISSUED_BY]->(i:Township)
WHERE true
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? level=province */ WITH r.provinceCode AS code, r, i
/*? level=prefecture */ WITH coalesce(r.prefectureCode, r.countyCode) AS code, r, i
/*? level=county */ WITH r.countyCode AS code, r, i
/*? level=township */ WITH i.code AS code, r, i
WHERE code IS NOT NULL
WITH code, count(DISTINCT i) AS seen, collect(r.year) AS years
UNWIND years AS year
RETURN code, year, seen, count(*) AS reports
ORDER BY code, year
