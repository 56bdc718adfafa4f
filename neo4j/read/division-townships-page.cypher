// Purpose: for each division one page of the townships in it, at any depth, by code.
// Params:  $ids — string[], ids of the divisions
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    key — string, id of the division
//          id — string, id of the township
//          sort — string, what the page is ordered by
//          row — IssuerRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (d:Division {id: key})
CALL (d) {
  MATCH (d)<-[:PART_OF*0..3]-(:Division)<-[:IN]-(i:Township)
  WITH i, i.id AS id, coalesce(i.code, '') AS sort
/*? afterId */   WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
  RETURN i, id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort,
/*+ row/issuer */
ORDER BY key, sort, id
