// Purpose: one page of the townships that meet the conditions.
// Params:  all of where/townships
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
//          $divisions — string[] | null, properties that hold the codes of the divisions that come along
//          $withReports — true | null, whether reports come along
// Rows:    id — string, id of the township
//          sort — string, what the page is ordered by
//          row — IssuerRow (src/model/rows.ts)
//          divisions — DivisionRow[] | null, the divisions with these codes
//          reports — ReportRow[] | null, the reports of the township, by year
MATCH (i:Issuer)
WHERE i:Township
/*+ where/townships */
/*? order=CODE_ASC */ WITH i, i.id AS id, coalesce(i.code, '') AS sort
/*? order=NAME_ASC */ WITH i, i.id AS id, i.name AS sort
/*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH i, id, sort
ORDER BY sort, id
LIMIT $limit
RETURN id, sort,
/*+ row/issuer */
/*? !divisions */ , null AS divisions
/*? divisions */ , COLLECT { MATCH (d:Division) WHERE d.code IN [name IN $divisions | i[name]] RETURN
/*? divisions */ /*+ row/division */
/*? divisions */ } AS divisions
/*? !withReports */ , null AS reports
/*? withReports */ , COLLECT { MATCH (i)<-[:ISSUED_BY]-(r:Report) RETURN
/*? withReports */ /*+ row/report */
/*? withReports */ ORDER BY r.year, r.id } AS reports
ORDER BY sort, id
