// Purpose: one page of the findings that meet the conditions, the latest years first.
// Params:  all of where/findings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the finding
//          sort — integer, what the page is ordered by
//          row — FindingRow (src/model/rows.ts)
MATCH (f:Finding:Current)
WHERE true
/*+ where/findings */
WITH f, f.id AS id, f.year AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
WITH f, id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/finding */
ORDER BY sort DESC, id DESC
