// Purpose: reports by id, each with the id of its current version.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — ReportRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (r:Report {id: key})
RETURN key,
/*+ row/report */
