// Purpose: one page of the statements of current versions that meet the conditions, by year or in a random order that the seed decides.
// Params:  all of where/statements
//          $kind — string | null, the only kind of the statement
//          $order — string, order of the page
//          $multiplier — integer | null, of the random order: base of a polynomial hash of the id, below 2^31
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the statement
//          sort — integer, what the page is ordered by
//          row — StatementRow (src/model/rows.ts)
/*? !kind */ MATCH (s:Measure|Problem|Improvement)
/*? kind=MEASURE */ MATCH (s:Measure)
/*? kind=PROBLEM */ MATCH (s:Problem)
/*? kind=IMPROVEMENT */ MATCH (s:Improvement)
WHERE true
/*+ where/statements */
/*? order=YEAR_DESC */ WITH s, s.id AS id, s.year AS sort
/*? order=YEAR_ASC */ WITH s, s.id AS id, s.year AS sort
/*? order=RANDOM */ WITH s, s.id AS id, reduce(hash = 1, i IN range(3, 14) | (hash * $multiplier + size(split('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', substring(s.id, i, 1))[0]) + 1) % 2147483647) AS sort
/*? order=YEAR_DESC */ /*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
/*? !order=YEAR_DESC */ /*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH s, id, sort
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? !order=YEAR_DESC */ ORDER BY sort, id
LIMIT $limit
RETURN id, sort,
/*+ row/statement */
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? !order=YEAR_DESC */ ORDER BY sort, id
