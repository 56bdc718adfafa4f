// Purpose: the thread that each statement belongs to.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the statement
//          id — string, id of the thread
//          row — ThreadRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Statement {id: key})<-[:INCLUDES]-(t:Thread)
RETURN key, t.id AS id,
/*+ row/thread */
