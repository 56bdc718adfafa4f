// Purpose: one page of the pledges of current versions by what the next report says of them, the latest years first. An index of year and id gives the page of the whole country, one of place, year and id that of a place, without reading the others (test/graph/plans.test.ts).
// Params:  all of where/outcomes
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the pledge
//          sort — integer, what the page is ordered by
MATCH (s:Statement&Improvement)
/*? !and */ /*? !or */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? !provinceCode */ USING INDEX s:Statement(year, id)
/*? !issuerIds */ /*? countyCode */ USING INDEX s:Statement(countyCode, year, id)
/*? !issuerIds */ /*? !countyCode */ /*? prefectureCode */ USING INDEX s:Statement(prefectureCode, year, id)
/*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? provinceCode */ USING INDEX s:Statement(provinceCode, year, id)
WHERE s.outcome IS NOT NULL AND s.year IS NOT NULL AND s.id IS NOT NULL
/*? afterId */ AND s.year <= $afterSort AND (s.year < $afterSort OR s.id < $afterId)
/*+ where/outcomes */
RETURN s.id AS id, s.year AS sort
ORDER BY
/*? countyCode */ s.countyCode DESC,
/*? !countyCode */ /*? prefectureCode */ s.prefectureCode DESC,
/*? !countyCode */ /*? !prefectureCode */ /*? provinceCode */ s.provinceCode DESC,
s.year DESC, s.id DESC
LIMIT $limit
