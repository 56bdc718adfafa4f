// Purpose: one page of the sources that versions of the scope were read from, with their texts.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the source
//          rows — list of maps, its row of table sources
MATCH (source:Source)
WHERE source.id > $after AND EXISTS {
  MATCH (source)<-[:READ_FROM]-(:ReportVersion)<-[:HAS_VERSION]-(r:Report)
  WHERE true
  /*? provinceCode */ AND r.provinceCode = $provinceCode
  /*? prefectureCode */ AND r.prefectureCode = $prefectureCode
  /*? countyCode */ AND r.countyCode = $countyCode
  /*? issuerIds */ AND r.issuerId IN $issuerIds
  /*? fromYear */ AND r.year >= $fromYear
  /*? toYear */ AND r.year <= $toYear
}
WITH source ORDER BY source.id LIMIT $limit
RETURN source.id AS id, [source { .sha256, .path, .url, .publishedOn, .retrievedAt, .text }] AS rows
ORDER BY id
