// Purpose: the tables of the current version of each report, by number.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the table
//          row — TableRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion {current: true})
MATCH (v)-[:HAS_TABLE]->(t:Table)
RETURN key, t.id AS id,
/*+ row/table */
ORDER BY key, t.number, t.start, id
