// Purpose: tables by id, with their cells as parallel arrays.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — TableRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (t:Table {id: key})
RETURN key,
/*+ row/table */
