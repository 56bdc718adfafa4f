// Purpose: one page of the pledges of current versions by what the next report says of them, the latest years first.
// Params:  all of where/outcomes
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the pledge
//          sort — integer, what the page is ordered by
MATCH (s:Improvement)
WHERE s.outcome IS NOT NULL
/*+ where/outcomes */
WITH s.id AS id, s.year AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
RETURN id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
