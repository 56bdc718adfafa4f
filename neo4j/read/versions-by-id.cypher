// Purpose: versions of reports by id, each with where it was read from (without the text).
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — VersionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (v:ReportVersion {id: key})
RETURN key,
/*+ row/version */
