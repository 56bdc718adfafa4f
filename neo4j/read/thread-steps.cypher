// Purpose: the links between the statements of each thread, by year and position.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the thread
//          fromId — string, id of the earlier statement
//          toId — string, id of the later statement
//          kind — string, kind of recurrence
//          similarity — float, 0 to 1
//          method — string, rule that linked them
//          yearsApart — integer, difference of the covered years
//          changeJson — string | null, JSON of Change[] (src/model/change.ts)
UNWIND $ids AS key
MATCH (t:Thread {id: key})-[:INCLUDES]->(earlier:Statement)-[step:RECURS_AS]->(later:Statement)<-[:INCLUDES]-(t)
RETURN key, earlier.id AS fromId, later.id AS toId, step.kind AS kind, step.similarity AS similarity,
  step.method AS method, step.yearsApart AS yearsApart, step.changes AS changeJson
ORDER BY key, earlier.year, earlier.order, later.year, later.order, fromId, toId
