// Purpose: ties the statements of reports to their masked sentences, as the latest version that states them has them. Where these are the same as before, only their places are set; else those that a statement loses are to be counted anew.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $reportIds AS reportId
MATCH (statement:Statement {reportId: reportId})<-[states:STATES]-(:Section)<-[:HAS_SECTION]-(version:ReportVersion)
WITH statement, states, version ORDER BY version.number DESC, states.order
WITH statement, collect(states)[0] AS states
WITH statement, states,
  COLLECT { MATCH (statement)-[contains:CONTAINS]->(wording:Wording) RETURN wording.id ORDER BY contains.order } = states.wordingIds AS isSame
CALL (statement, states, isSame) {
  WITH states, isSame WHERE isSame
  MATCH (statement)-[contains:CONTAINS]->()
  SET contains.start = states.wordingStarts[contains.order], contains.end = states.wordingEnds[contains.order]
}
WITH statement, states, isSame
WHERE NOT isSame
REMOVE statement.counted
WITH statement, states
CALL (statement) {
  MATCH (statement)-[stale:CONTAINS]->(wording:Wording)
  SET wording.pending = true
  DELETE stale
}
WITH statement, states
UNWIND range(0, size(states.wordingIds) - 1) AS order
WITH statement, states, order, states.wordingIds[order] AS wordingId ORDER BY wordingId
MATCH (wording:Wording {id: wordingId})
CREATE (statement)-[:CONTAINS {order: order, start: states.wordingStarts[order], end: states.wordingEnds[order]}]->(wording)
