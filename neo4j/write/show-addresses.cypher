// Purpose: ties the improvements of a report's current version to the problems that they address there.
// Params:  $reportId — string, the report's id
// Rows:    none
MATCH (statement:Statement {reportId: $reportId})
CALL (statement) {
  MATCH (statement)-[stale:ADDRESSES]->()
  DELETE stale
}
WITH statement
WHERE statement:Improvement
MATCH (statement)<-[states:STATES]-(:Section)<-[:HAS_SECTION]-(:ReportVersion {current: true})
UNWIND range(0, size(states.addressIds) - 1) AS i
MATCH (problem:Problem {id: states.addressIds[i], reportId: $reportId})
MERGE (statement)-[addresses:ADDRESSES]->(problem)
SET addresses.score = toFloat(states.addressScores[i]), addresses.basis = states.addressBases[i]
