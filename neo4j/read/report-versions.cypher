// Purpose: the versions of each report, the oldest first.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the version
//          row — VersionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion)
RETURN key, v.id AS id,
/*+ row/version */
ORDER BY key, v.number
