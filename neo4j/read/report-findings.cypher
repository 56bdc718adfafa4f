// Purpose: the findings of the current version of each report, by rule.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the finding
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion {current: true})
MATCH (v)-[:RAISES]->(f:Finding)
RETURN key, f.id AS id
ORDER BY key, f.rule, id
