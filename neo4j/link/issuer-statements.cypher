// Purpose: the problems and pledges that the current versions of issuers' reports state.
// Params:  $issuerIds — list of strings, the issuers' ids
// Rows:    issuerId — string, as given
//          id — string, the statement's id
//          kind — string, PROBLEM or IMPROVEMENT
//          year — integer, the covered year
//          order — integer, place in its report
//          text — string, cleaned wording
//          masked — string, wording under the mask
//          start — integer, offset in the source
//          end — integer, offset in the source
//          quote — string, the words in the source
//          topics — list of strings, topic keys
UNWIND $issuerIds AS issuerId
CALL (issuerId) {
  MATCH (statement:Improvement {issuerId: issuerId})
  RETURN statement, 'IMPROVEMENT' AS kind
  UNION ALL
  MATCH (statement:Problem {issuerId: issuerId})
  RETURN statement, 'PROBLEM' AS kind
}
RETURN issuerId, statement.id AS id, kind, statement.year AS year, statement.order AS order, statement.text AS text, statement.masked AS masked,
  statement.start AS start, statement.end AS end, statement.quote AS quote,
  coalesce(statement.topics, []) AS topics
ORDER BY issuerId, kind, year, order, id
