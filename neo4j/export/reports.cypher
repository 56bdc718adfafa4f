// Purpose: one page of the reports of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the report
//          rows — list of maps, its row of table reports
MATCH (r:Report)
WHERE r.id > $after
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
WITH r ORDER BY r.id LIMIT $limit
OPTIONAL MATCH (r)-[:HAS_VERSION]->(v:ReportVersion {current: true})
RETURN r.id AS id, [r {
    .id, .issuerId, .year, .title, .form, .script, quality: coalesce(r.quality, 'OK'), withdrawn: coalesce(r.withdrawn, false), versionId: v.id
  }] AS rows
ORDER BY id
