// Purpose: one page of the wordings that several issuers share, the most widespread first.
// Params:  all of where/wordings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the wording
//          sort — integer, what the page is ordered by
//          row — WordingRow (src/model/rows.ts)
MATCH (w:Wording)
WHERE true
/*+ where/wordings */
WITH w, w.id AS id, w.issuerCount AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
WITH w, id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/wording */
ORDER BY sort DESC, id DESC
