// Purpose: for each issuer one page of its threads, the longest unchanged run first.
// Params:  $ids — string[], ids of issuers
//          $kind — string | null, IMPROVEMENT or PROBLEM
//          $minYears — integer, least number of years with a statement
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    key — string, id of the issuer
//          id — string, id of the thread
//          sort — integer, what the page is ordered by
//          row — ThreadRow (src/model/rows.ts)
UNWIND $ids AS key
CALL (key) {
  MATCH (t:Thread {issuerId: key})
  WHERE t.occurrences >= $minYears
/*? kind */   AND t.kind = $kind
  WITH t, t.id AS id, t.longestUnchangedRun AS sort
/*? afterId */   WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
  RETURN t, id, sort
  ORDER BY sort DESC, id DESC
  LIMIT $limit
}
RETURN key, id, sort,
/*+ row/thread */
ORDER BY key, sort DESC, id DESC
