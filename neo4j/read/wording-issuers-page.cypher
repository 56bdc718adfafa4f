// Purpose: for each wording one page of the issuers that wrote it.
// Params:  $ids — string[], ids of the wordings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    key — string, id of the wording
//          id — string, id of the issuer
//          sort — string, what the page is ordered by
UNWIND $ids AS key
CALL (key) {
  MATCH (:Wording {id: key})<-[:CONTAINS]-(s:Statement)
  WHERE s.current
  WITH DISTINCT s.issuerId AS id
  WITH id, id AS sort
/*? afterId */   WHERE sort > $afterSort AND id > $afterId
  RETURN id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort
ORDER BY key, sort, id
