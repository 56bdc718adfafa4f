// Purpose: divisions by code, each with the id of the division it is part of.
// Params:  $ids — string[], codes of two, four or six digits
// Rows:    key — string, the code asked for
//          row — DivisionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (d:Division {code: key})
RETURN key,
/*+ row/division */
