// Purpose: shared wordings by id.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — WordingRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (w:Wording {id: key})
RETURN key,
/*+ row/wording */
