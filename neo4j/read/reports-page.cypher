// Purpose: one page of the reports that meet the conditions. An index of year and id gives the page of the whole country without reading the others (test/graph/plans.test.ts).
// Params:  all of where/reports
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
//          $withIssuer — true | null, whether issuers come along
// Rows:    id — string, id of the report
//          sort — integer, what the page is ordered by
//          row — ReportRow (src/model/rows.ts)
//          issuer — IssuerRow[] | null, the issuer of the report
MATCH (r:Report)
/*? !and */ /*? !or */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ /*? !provinceCode */ USING INDEX r:Report(year, id)
WHERE r.year IS NOT NULL AND r.id IS NOT NULL
/*? order=YEAR_DESC */ /*? afterId */ AND r.year <= $afterSort AND (r.year < $afterSort OR r.id < $afterId)
/*? order=YEAR_ASC */ /*? afterId */ AND r.year >= $afterSort AND (r.year > $afterSort OR r.id > $afterId)
/*+ where/reports */
WITH r, r.id AS id, r.year AS sort
/*? order=YEAR_DESC */ ORDER BY r.year DESC, r.id DESC
/*? order=YEAR_ASC */ ORDER BY r.year, r.id
LIMIT $limit
RETURN id, sort,
/*+ row/report */
/*? !withIssuer */ , null AS issuer
/*? withIssuer */ , COLLECT { MATCH (i:Issuer {id: r.issuerId}) RETURN
/*? withIssuer */ /*+ row/issuer */
/*? withIssuer */ } AS issuer
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? order=YEAR_ASC */ ORDER BY sort, id
