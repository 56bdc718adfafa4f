// Purpose: marks a page of masked sentences to be counted anew and put into clusters, and the first time every issuer to be linked, in a graph of schema version 1: nothing noted there which statements were counted and what linking made of an issuer.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
// Rows:    last — string or null, the last id of this page; null behind the last page
CALL () {
  MATCH (issuer:Issuer)
  WHERE $after = ''
  SET issuer.linkPending = true
}
MATCH (wording:Wording)
WHERE wording.id > $after
WITH wording ORDER BY wording.id LIMIT $limit
SET wording.pending = true, wording.unclustered = true
RETURN max(wording.id) AS last
