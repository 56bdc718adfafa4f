// Purpose: one page of the reports that meet the conditions.
// Params:  all of where/reports
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the report
//          sort — integer, what the page is ordered by
//          row — ReportRow (src/model/rows.ts)
MATCH (r:Report)
WHERE true
/*+ where/reports */
WITH r, r.id AS id, r.year AS sort
/*? order=YEAR_DESC */ /*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
/*? order=YEAR_ASC */ /*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH r, id, sort
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? order=YEAR_ASC */ ORDER BY sort, id
LIMIT $limit
RETURN id, sort,
/*+ row/report */
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? order=YEAR_ASC */ ORDER BY sort, id
