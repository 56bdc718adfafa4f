// Purpose: for each wording the number of issuers that wrote it.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          count — integer, number of issuers
UNWIND $ids AS key
CALL (key) {
  MATCH (:Wording {id: key})<-[:CONTAINS]-(s:Statement)
  WHERE s.current
  RETURN count(DISTINCT s.issuerId) AS count
}
RETURN key, count
