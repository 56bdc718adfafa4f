// Purpose: one page of the divisions in which issuers with reports of the scope lie.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the division
//          rows — list of maps, its row of table divisions
MATCH (d:Division)
WHERE d.id > $after AND EXISTS {
  MATCH (r:Report)-[:ISSUED_BY]->(i:Issuer)
  WHERE d.code IN [i.provinceCode, i.prefectureCode, i.countyCode]
  /*? provinceCode */ AND r.provinceCode = $provinceCode
  /*? prefectureCode */ AND r.prefectureCode = $prefectureCode
  /*? countyCode */ AND r.countyCode = $countyCode
  /*? issuerIds */ AND r.issuerId IN $issuerIds
  /*? fromYear */ AND r.year >= $fromYear
  /*? toYear */ AND r.year <= $toYear
}
WITH d ORDER BY d.id LIMIT $limit
OPTIONAL MATCH (d)-[:PART_OF]->(parent:Division)
RETURN d.id AS id, [d { .id, .code, .name, .level, .fullName, parentCode: parent.code }] AS rows
ORDER BY id
