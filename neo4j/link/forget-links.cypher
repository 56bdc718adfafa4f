// Purpose: takes away what linking wrote for an issuer: RECURS_AS, threads, outcomes, and findings across reports.
// Params:  $issuerId — string, the issuer's id
// Rows:    none
CALL () {
  MATCH (:Statement {issuerId: $issuerId})-[link:RECURS_AS]->()
  DELETE link
}
CALL () {
  MATCH (statement:Statement {issuerId: $issuerId})-[follow:FOLLOWED_BY]->()
  DELETE follow
}
CALL () {
  MATCH (statement:Statement {issuerId: $issuerId})
  WHERE statement.outcome IS NOT NULL
  REMOVE statement.outcome, statement.nextYear
}
CALL () {
  MATCH (thread:Thread {issuerId: $issuerId})
  DETACH DELETE thread
}
CALL () {
  MATCH (finding:Finding {issuerId: $issuerId})
  WHERE finding.crossReport
  DETACH DELETE finding
}
