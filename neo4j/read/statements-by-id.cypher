// Purpose: statements by id, as the current version of their report has them.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — StatementRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (s:Statement {id: key})
RETURN key,
/*+ row/statement */
