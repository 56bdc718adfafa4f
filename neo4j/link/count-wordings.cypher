// Purpose: counts anew who wrote each masked sentence, in the statements that `count-issuers` has counted, and takes its mark off.
// Params:  $ids — list of strings, ids of wordings, sorted, as writers lock them in one order
// Rows:    counted — integer, how many wordings were found
UNWIND $ids AS id
MATCH (wording:Wording {id: id})
REMOVE wording.pending
WITH wording
CALL (wording) {
  OPTIONAL MATCH (wording)<-[:CONTAINS]-(statement:Statement {counted: true})
  RETURN count(DISTINCT statement.issuerId) AS issuers, count(DISTINCT statement) AS statements
}
SET wording.issuerCount = issuers, wording.statementCount = statements
RETURN count(wording) AS counted
