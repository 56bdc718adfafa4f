// Purpose: takes away what linking wrote for issuers: RECURS_AS, threads, outcomes, and findings across reports.
// Params:  $issuerIds — list of strings, the issuers' ids
// Rows:    none
UNWIND $issuerIds AS issuerId
CALL (issuerId) {
  MATCH (:Statement {issuerId: issuerId})-[link:RECURS_AS]->()
  DELETE link
}
CALL (issuerId) {
  MATCH (statement:Statement {issuerId: issuerId})-[follow:FOLLOWED_BY]->()
  DELETE follow
}
CALL (issuerId) {
  MATCH (statement:Statement {issuerId: issuerId})
  WHERE statement.outcome IS NOT NULL
  REMOVE statement.outcome, statement.nextYear
}
CALL (issuerId) {
  MATCH (thread:Thread {issuerId: issuerId})
  DETACH DELETE thread
}
CALL (issuerId) {
  MATCH (finding:Finding {issuerId: issuerId})
  WHERE finding.crossReport
  DETACH DELETE finding
}
