// Purpose: ties the statements of reports to their masked sentences, as the latest version that states them has them; all of them are to be counted again.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
UNWIND $reportIds AS reportId
MATCH (statement:Statement {reportId: reportId})<-[states:STATES]-(:Section)<-[:HAS_SECTION]-(version:ReportVersion)
WITH statement, states, version ORDER BY version.number DESC, states.order
WITH statement, collect(states)[0] AS states
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
SET wording.pending = true
