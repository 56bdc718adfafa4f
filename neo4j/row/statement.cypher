// Purpose: a statement as the current version of its report has it.
// Params:  none
// Rows:    row — StatementRow (src/model/rows.ts) of `s`
s {
    __typename: CASE s.kind WHEN 'MEASURE' THEN 'Measure' WHEN 'PROBLEM' THEN 'Problem' ELSE 'Improvement' END,
    .id, .kind, .title, .text, .quote, .start, .end, .rule, topicKeys: s.topics,
    .verifiability, namedKinds: coalesce(s.namedKinds, []), namedQuotes: coalesce(s.namedQuotes, []),
    namedStarts: coalesce(s.namedStarts, []), namedEnds: coalesce(s.namedEnds, []), .reportId, .sectionId
  } AS row
