// Purpose: for each year one page of the reports that cover it, by issuer.
// Params:  $ids — integer[], covered years
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    key — integer, the year
//          id — string, id of the report
//          sort — string, what the page is ordered by
//          row — ReportRow (src/model/rows.ts)
UNWIND $ids AS key
CALL (key) {
  MATCH (r:Report {year: key})
  WITH r, r.id AS id, r.issuerId AS sort
/*? afterId */   WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
  RETURN r, id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort,
/*+ row/report */
ORDER BY key, sort, id
