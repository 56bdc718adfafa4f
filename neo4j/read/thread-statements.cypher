// Purpose: the statements of each thread, by year and position.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the thread
//          id — string, id of the statement
//          row — StatementRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Thread {id: key})-[:INCLUDES]->(s:Statement)
RETURN key, s.id AS id,
/*+ row/statement */
ORDER BY key, s.year, s.order, id
