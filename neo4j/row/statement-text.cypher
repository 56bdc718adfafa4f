// Purpose: a statement with what tells its text, kind and topics: of a row/statement the parts that most questions ask of statements inside of other things.
// Params:  none
// Rows:    row — StatementText (src/model/statement-text.ts) of `s`
s {
    __typename: CASE s.kind WHEN 'MEASURE' THEN 'Measure' WHEN 'PROBLEM' THEN 'Problem' ELSE 'Improvement' END,
    .id, .kind, .title, .text, topicKeys: s.topics, .reportId, .sectionId
  } AS row
