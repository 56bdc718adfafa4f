// Purpose: ties the statements of a report to the topics that they show.
// Params:  $reportId — string, the report's id
// Rows:    none
MATCH (statement:Statement {reportId: $reportId})
CALL (statement) {
  MATCH (statement)-[stale:ABOUT]->(topic:Topic)
  WHERE NOT topic.key IN statement.topics
  DELETE stale
}
WITH statement
UNWIND statement.topics AS key
WITH statement, key ORDER BY key
MATCH (topic:Topic {key: key})
MERGE (statement)-[:ABOUT]->(topic)
