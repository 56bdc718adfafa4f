// Purpose: one page of the wordings that stand in statements of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $kinds — string[] | null, kinds of statements
//          $topic — string | null, key of a topic
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the wording
//          rows — list of maps, its row of table wordings
MATCH (w:Wording)
WHERE w.id > $after AND EXISTS {
  MATCH (w)<-[:CONTAINS]-(s:Statement)
  WHERE s.current
  /*? provinceCode */ AND s.provinceCode = $provinceCode
  /*? prefectureCode */ AND s.prefectureCode = $prefectureCode
  /*? countyCode */ AND s.countyCode = $countyCode
  /*? issuerIds */ AND s.issuerId IN $issuerIds
  /*? fromYear */ AND s.year >= $fromYear
  /*? toYear */ AND s.year <= $toYear
  /*? kinds */ AND s.kind IN $kinds
  /*? topic */ AND $topic IN s.topics
}
WITH w ORDER BY w.id LIMIT $limit
RETURN w.id AS id, [w { .id, .text, .maskVersion, .issuerCount, .statementCount }] AS rows
ORDER BY id
