// Purpose: the shared wordings in one page of statements of the scope.
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
// Rows:    id — string, id of the statement
//          rows — list of maps, its rows of table occurrences
MATCH (s:Statement)
WHERE s.id > $after AND s.current AND EXISTS { (s)-[:CONTAINS]->() }
/*? provinceCode */ AND s.provinceCode = $provinceCode
/*? prefectureCode */ AND s.prefectureCode = $prefectureCode
/*? countyCode */ AND s.countyCode = $countyCode
/*? issuerIds */ AND s.issuerId IN $issuerIds
/*? fromYear */ AND s.year >= $fromYear
/*? toYear */ AND s.year <= $toYear
/*? kinds */ AND s.kind IN $kinds
/*? topic */ AND $topic IN s.topics
WITH s ORDER BY s.id LIMIT $limit
MATCH (:Section {id: s.sectionId})<-[:HAS_SECTION]-(:ReportVersion)-[:READ_FROM]->(source:Source)
RETURN s.id AS id, COLLECT {
  MATCH (s)-[place:CONTAINS]->(w:Wording)
  WITH place, w ORDER BY place.order, w.id
  RETURN { statementId: s.id, order: place.order, wordingId: w.id, source: source.sha256, start: place.start, end: place.end }
} AS rows
ORDER BY id
