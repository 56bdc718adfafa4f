// Purpose: one page of the wordings that several issuers share, the most widespread first. An index of count and id gives the page of the whole country without reading other wordings. Of a smaller place the statements there lead to its wordings: one that thousands wrote does not tell quickly whether they did there.
// Params:  all of where/wordings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
//          $ofPlace — true | null, whether to begin at the statements of the place; then neither $scoped nor $and, $or and $not
// Rows:    id — string, id of the wording
//          sort — integer, what the page is ordered by
//          row — WordingRow (src/model/rows.ts)
/*? !ofPlace */ MATCH (w:Wording)
/*? ofPlace */ MATCH (w:Wording)<-[:CONTAINS]-(s:Statement)
/*? ofPlace */ /*? !scoped */ /*? issuerIds */ USING INDEX s:Statement(issuerId)
/*? ofPlace */ /*? !scoped */ /*? !issuerIds */ /*? countyCode */ USING INDEX s:Statement(countyCode, year, id)
/*? ofPlace */ /*? !scoped */ /*? !issuerIds */ /*? !countyCode */ /*? prefectureCode */ USING INDEX s:Statement(prefectureCode, year, id)
/*? ofPlace */ /*? !scoped */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? provinceCode */ USING INDEX s:Statement(provinceCode, year, id)
WHERE w.issuerCount IS NOT NULL AND w.id IS NOT NULL
/*? ofPlace */ AND s.current AND s.year IS NOT NULL AND s.id IS NOT NULL
/*? afterId */ AND w.issuerCount <= $afterSort AND (w.issuerCount < $afterSort OR w.id < $afterId)
/*+ where/wordings */
/*? ofPlace */ WITH DISTINCT w
WITH w, w.id AS id, w.issuerCount AS sort
ORDER BY w.issuerCount DESC, w.id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/wording */
ORDER BY sort DESC, id DESC
