// Purpose: one page of the statements of current versions of the scope.
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
//          rows — list of maps, its row of table statements, and what table named_words is made of
MATCH (s:Statement)
WHERE s.id > $after AND s.current
/*? provinceCode */ AND s.provinceCode = $provinceCode
/*? prefectureCode */ AND s.prefectureCode = $prefectureCode
/*? countyCode */ AND s.countyCode = $countyCode
/*? issuerIds */ AND s.issuerId IN $issuerIds
/*? fromYear */ AND s.year >= $fromYear
/*? toYear */ AND s.year <= $toYear
/*? kinds */ AND s.kind IN $kinds
/*? topic */ AND $topic IN s.topics
WITH s ORDER BY s.id LIMIT $limit
MATCH (:Section {id: s.sectionId})<-[:HAS_SECTION]-(v:ReportVersion)-[:READ_FROM]->(source:Source)
RETURN s.id AS id, [s {
    .id, .kind, .reportId, .issuerId, .year, .sectionId, .order, .title, .text, .quote, source: source.sha256, .start, .end, .rule, .topics, .masked,
    .verifiability, namedKinds: coalesce(s.namedKinds, []), namedQuotes: coalesce(s.namedQuotes, []),
    namedStarts: coalesce(s.namedStarts, []), namedEnds: coalesce(s.namedEnds, []),
    threadId: COLLECT { MATCH (s)<-[:INCLUDES]-(t:Thread) RETURN t.id ORDER BY t.id LIMIT 1 }[0],
    .outcome, .nextYear
  }] AS rows
ORDER BY id
