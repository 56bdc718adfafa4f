// Purpose: for each issuer the number of its threads.
// Params:  $ids — string[], ids of issuers
//          $kind — string | null, IMPROVEMENT or PROBLEM
//          $minYears — integer, least number of years with a statement
// Rows:    key — string, id of the issuer
//          count — integer, number of threads
UNWIND $ids AS key
CALL (key) {
  MATCH (t:Thread {issuerId: key})
  WHERE t.occurrences >= $minYears
/*? kind */   AND t.kind = $kind
  RETURN count(t) AS count
}
RETURN key, count
