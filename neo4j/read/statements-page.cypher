// Purpose: one page of the statements of current versions that meet the conditions, by year or in a random order that the seed decides. An index of year and id gives the page of the whole country, one of place, year and id that of a place, without reading the others: that is why all of these stand in WHERE and ORDER BY (test/graph/plans.test.ts).
// Params:  all of where/statements
//          $kind — string | null, the only kind of the statement
//          $order — string, order of the page
//          $multiplier — integer | null, of the random order: base of a polynomial hash of the id, below 2^31
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
//          $withReport — true | null, whether reports come along
//          $withIssuer — true | null, whether their issuers come along
// Rows:    id — string, id of the statement
//          sort — integer, what the page is ordered by
//          row — StatementRow (src/model/rows.ts)
//          report — ReportRow[] | null, the report of the statement
//          issuer — IssuerRow[] | null, the issuer of the report
/*? !kind */ MATCH (s:Statement&(Measure|Problem|Improvement))
/*? kind=MEASURE */ MATCH (s:Statement&Measure)
/*? kind=PROBLEM */ MATCH (s:Statement&Problem)
/*? kind=IMPROVEMENT */ MATCH (s:Statement&Improvement)
/*? !and */ /*? !or */ /*? !order=RANDOM */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? !provinceCode */ USING INDEX s:Statement(year, id)
/*? !issuerIds */ /*? countyCode */ USING INDEX s:Statement(countyCode, year, id)
/*? !issuerIds */ /*? !countyCode */ /*? prefectureCode */ USING INDEX s:Statement(prefectureCode, year, id)
/*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? provinceCode */ USING INDEX s:Statement(provinceCode, year, id)
WHERE s.year IS NOT NULL AND s.id IS NOT NULL
/*? order=YEAR_DESC */ /*? afterId */ AND s.year <= $afterSort AND (s.year < $afterSort OR s.id < $afterId)
/*? order=YEAR_ASC */ /*? afterId */ AND s.year >= $afterSort AND (s.year > $afterSort OR s.id > $afterId)
/*+ where/statements */
/*? !order=RANDOM */ WITH s, s.id AS id, s.year AS sort
/*? order=RANDOM */ WITH s, s.id AS id, reduce(hash = 1, i IN range(3, 14) | (hash * $multiplier + size(split('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', substring(s.id, i, 1))[0]) + 1) % 2147483647) AS sort
/*? order=RANDOM */ /*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
/*? order=RANDOM */ WITH s, id, sort
/*? order=YEAR_DESC */ ORDER BY
/*? order=YEAR_DESC */ /*? countyCode */ s.countyCode DESC,
/*? order=YEAR_DESC */ /*? !countyCode */ /*? prefectureCode */ s.prefectureCode DESC,
/*? order=YEAR_DESC */ /*? !countyCode */ /*? !prefectureCode */ /*? provinceCode */ s.provinceCode DESC,
/*? order=YEAR_DESC */ s.year DESC, s.id DESC
/*? order=YEAR_ASC */ ORDER BY
/*? order=YEAR_ASC */ /*? countyCode */ s.countyCode,
/*? order=YEAR_ASC */ /*? !countyCode */ /*? prefectureCode */ s.prefectureCode,
/*? order=YEAR_ASC */ /*? !countyCode */ /*? !prefectureCode */ /*? provinceCode */ s.provinceCode,
/*? order=YEAR_ASC */ s.year, s.id
/*? order=RANDOM */ ORDER BY sort, id
LIMIT $limit
RETURN id, sort,
/*+ row/statement */
/*? !withReport */ , null AS report
/*? withReport */ , COLLECT { MATCH (r:Report {id: s.reportId}) RETURN
/*? withReport */ /*+ row/report */
/*? withReport */ } AS report
/*? !withIssuer */ , null AS issuer
/*? withIssuer */ , COLLECT { MATCH (i:Issuer {id: s.issuerId}) RETURN
/*? withIssuer */ /*+ row/issuer */
/*? withIssuer */ } AS issuer
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? !order=YEAR_DESC */ ORDER BY sort, id
