// Purpose: ties the statements of reports to the topics that they show.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $reportIds AS reportId
MATCH (statement:Statement {reportId: reportId})
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
