// Purpose: in which later statements one page of statements stand again; both ends in the scope.
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
// Rows:    id — string, id of the earlier statement
//          rows — list of maps, its rows of table recurrences; none where no other end lies in the scope
MATCH (s:Statement)
WHERE s.id > $after AND s.current AND EXISTS { (s)-[:RECURS_AS]->(:Statement) }
/*? provinceCode */ AND s.provinceCode = $provinceCode
/*? prefectureCode */ AND s.prefectureCode = $prefectureCode
/*? countyCode */ AND s.countyCode = $countyCode
/*? issuerIds */ AND s.issuerId IN $issuerIds
/*? fromYear */ AND s.year >= $fromYear
/*? toYear */ AND s.year <= $toYear
/*? kinds */ AND s.kind IN $kinds
/*? topic */ AND $topic IN s.topics
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id, COLLECT {
  MATCH (s)-[link:RECURS_AS]->(other:Statement)
  WHERE other.current
  /*? provinceCode */ AND other.provinceCode = $provinceCode
  /*? prefectureCode */ AND other.prefectureCode = $prefectureCode
  /*? countyCode */ AND other.countyCode = $countyCode
  /*? issuerIds */ AND other.issuerId IN $issuerIds
  /*? fromYear */ AND other.year >= $fromYear
  /*? toYear */ AND other.year <= $toYear
  /*? kinds */ AND other.kind IN $kinds
  /*? topic */ AND $topic IN other.topics
  WITH link, other ORDER BY other.id
  RETURN { fromId: s.id, toId: other.id, kind: link.kind, similarity: link.similarity, method: link.method, yearsApart: link.yearsApart }
} AS rows
ORDER BY id
