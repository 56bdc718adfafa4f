// Purpose: the versions of each report, the oldest first.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the version
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion)
RETURN key, v.id AS id
ORDER BY key, v.number
