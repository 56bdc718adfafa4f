// Purpose: one page of the figures of current versions that meet the conditions, the latest years first. An index of year and id gives the page of the whole country without reading the others (test/graph/plans.test.ts).
// Params:  all of where/figures
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the figure
//          sort — integer, what the page is ordered by
//          row — FigureRow (src/model/rows.ts)
MATCH (f:Figure:Current)
/*? !and */ /*? !or */ /*? !keys */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? !provinceCode */ USING INDEX f:Figure(year, id)
WHERE f.year IS NOT NULL AND f.id IS NOT NULL
/*? afterId */ AND f.year <= $afterSort AND (f.year < $afterSort OR f.id < $afterId)
/*+ where/figures */
WITH f, f.id AS id, f.year AS sort
ORDER BY f.year DESC, f.id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/figure */
ORDER BY sort DESC, id DESC
