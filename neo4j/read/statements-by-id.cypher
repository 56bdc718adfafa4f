// Purpose: statements by id, as the current version of their report has them.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — StatementRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (s:Statement {id: key})
RETURN key, s {
    __typename: CASE s.kind WHEN 'MEASURE' THEN 'Measure' WHEN 'PROBLEM' THEN 'Problem' ELSE 'Improvement' END,
    .id, .kind, .title, .text, .quote, .start, .end, .rule, topicKeys: s.topics,
    .verifiability, namedKinds: coalesce(s.namedKinds, []), namedQuotes: coalesce(s.namedQuotes, []),
    namedStarts: coalesce(s.namedStarts, []), namedEnds: coalesce(s.namedEnds, []), .reportId, .sectionId
  } AS row
