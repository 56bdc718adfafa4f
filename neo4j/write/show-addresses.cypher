// Purpose: ties the improvements of the reports' current versions to the problems that they address there.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $reportIds AS reportId
MATCH (statement:Statement {reportId: reportId})
CALL (statement) {
  MATCH (statement)-[stale:ADDRESSES]->()
  DELETE stale
}
WITH statement
WHERE statement:Improvement
MATCH (statement)<-[states:STATES]-(:Section)<-[:HAS_SECTION]-(:ReportVersion {current: true})
UNWIND range(0, size(states.addressIds) - 1) AS i
MATCH (problem:Statement {id: states.addressIds[i]})
WHERE problem:Problem AND problem.reportId = statement.reportId
MERGE (statement)-[addresses:ADDRESSES]->(problem)
SET addresses.score = toFloat(states.addressScores[i]), addresses.basis = states.addressBases[i]
