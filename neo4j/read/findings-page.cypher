// Purpose: one page of the findings that meet the conditions, the latest years first. An index of year and id gives the page of the whole country without reading the others (test/graph/plans.test.ts).
// Params:  all of where/findings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the finding
//          sort — integer, what the page is ordered by
//          row — FindingRow (src/model/rows.ts)
MATCH (f:Finding:Current)
/*? !and */ /*? !or */ /*? !rule */ /*? !rules */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? !provinceCode */ USING INDEX f:Finding(year, id)
WHERE f.year IS NOT NULL AND f.id IS NOT NULL
/*? afterId */ AND f.year <= $afterSort AND (f.year < $afterSort OR f.id < $afterId)
/*+ where/findings */
WITH f, f.id AS id, f.year AS sort
ORDER BY f.year DESC, f.id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/finding */
ORDER BY sort DESC, id DESC
