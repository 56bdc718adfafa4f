// Purpose: divisions by id, each with the id of the division it is part of.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — DivisionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (d:Division {id: key})
RETURN key,
/*+ row/division */
