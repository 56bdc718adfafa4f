// Purpose: one page of the wordings that several issuers share, the most widespread first. An index of count and id gives the page of the whole country without reading other wordings.
// Params:  all of where/wordings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the wording
//          sort — integer, what the page is ordered by
//          row — WordingRow (src/model/rows.ts)
MATCH (w:Wording)
WHERE w.issuerCount IS NOT NULL AND w.id IS NOT NULL
/*? afterId */ AND w.issuerCount <= $afterSort AND (w.issuerCount < $afterSort OR w.id < $afterId)
/*+ where/wordings */
WITH w, w.id AS id, w.issuerCount AS sort
ORDER BY w.issuerCount DESC, w.id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/wording */
ORDER BY sort DESC, id DESC
