// Purpose: one page of the figures of current versions that meet the conditions, the latest years first.
// Params:  all of where/figures
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the figure
//          sort — integer, what the page is ordered by
//          row — FigureRow (src/model/rows.ts)
MATCH (f:Figure:Current)
WHERE true
/*+ where/figures */
WITH f, f.id AS id, f.year AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
WITH f, id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/figure */
ORDER BY sort DESC, id DESC
