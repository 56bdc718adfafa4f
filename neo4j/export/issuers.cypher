// Purpose: one page of the issuers with reports of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the issuer
//          rows — list of maps, its row of table issuers
MATCH (i:Issuer)
WHERE i.id > $after AND EXISTS {
  MATCH (r:Report)-[:ISSUED_BY]->(i)
  WHERE true
  /*? provinceCode */ AND r.provinceCode = $provinceCode
  /*? prefectureCode */ AND r.prefectureCode = $prefectureCode
  /*? countyCode */ AND r.countyCode = $countyCode
  /*? issuerIds */ AND r.issuerId IN $issuerIds
  /*? fromYear */ AND r.year >= $fromYear
  /*? toYear */ AND r.year <= $toYear
}
WITH i ORDER BY i.id LIMIT $limit
RETURN i.id AS id, [i {
    .id, .kind, .name, .names, .fullName, .code, .codes, .provisional, candidateJson: i.candidates, aliases: coalesce(i.aliases, []),
    .provinceCode, .prefectureCode, .countyCode
  }] AS rows
ORDER BY id
