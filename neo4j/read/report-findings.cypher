// Purpose: the findings of the current version of each report, by rule.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the finding
//          row — FindingRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion {current: true})
MATCH (v)-[:RAISES]->(f:Finding)
RETURN key, f.id AS id,
/*+ row/finding */
ORDER BY key, f.rule, id
