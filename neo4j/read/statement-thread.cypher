// Purpose: the thread that each statement belongs to.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the statement
//          id — string, id of the thread
UNWIND $ids AS key
MATCH (:Statement {id: key})<-[:INCLUDES]-(t:Thread)
RETURN key, t.id AS id
