// Purpose: the divisions that are part of each division, by code.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the division
//          id — string, id of the part
//          row — DivisionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Division {id: key})<-[:PART_OF]-(d:Division)
RETURN key, d.id AS id,
/*+ row/division */
ORDER BY key, d.code
