// Purpose: findings by id, each with the hash of the source it is about.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — FindingRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (f:Finding {id: key})<-[:RAISES]-(:ReportVersion)-[:READ_FROM]->(source:Source)
RETURN key, f {
    __typename: 'Finding', .id, .rule, .status, .message, evidenceJson: f.evidence, sha256: source.sha256,
    crossReport: coalesce(f.crossReport, false), .reportId
  } AS row
