// Purpose: findings by id, each with the hash of the source it is about.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — FindingRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (f:Finding {id: key})
RETURN key,
/*+ row/finding */
