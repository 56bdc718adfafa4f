// Purpose: the figures of the current version of each report, in reading order.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the figure
//          row — FigureRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion {current: true})
MATCH (v)-[:REPORTS]->(f:Figure)
RETURN key, f.id AS id,
/*+ row/figure */
ORDER BY key, f.start, f.key, id
