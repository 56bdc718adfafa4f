// Purpose: one page of all versions of the reports of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the version
//          rows — list of maps, its row of table versions
MATCH (v:ReportVersion)<-[:HAS_VERSION]-(r:Report)
WHERE v.id > $after
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
WITH v ORDER BY v.id LIMIT $limit
MATCH (v)-[:READ_FROM]->(source:Source)
RETURN v.id AS id, [v {
    .id, .reportId, .number, .current, .title, .form, .script, quality: coalesce(v.quality, 'OK'), source: source.sha256, .index,
    .extractor, .gazetteer, .overrides, .mask, messageJson: v.messages
  }] AS rows
ORDER BY id
