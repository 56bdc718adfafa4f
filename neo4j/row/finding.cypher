// Purpose: a finding with the hash of the source that it is about.
// Params:  none
// Rows:    row — FindingRow (src/model/rows.ts) of `f`
f {
    __typename: 'Finding', .id, .rule, .status, .message, evidenceJson: f.evidence,
    sha256: head([(f)<-[:RAISES]-(:ReportVersion)-[:READ_FROM]->(source:Source) | source.sha256]),
    crossReport: coalesce(f.crossReport, false), .reportId
  } AS row
