// Purpose: one page of the townships that meet the conditions.
// Params:  all of where/townships
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the township
//          sort — string, what the page is ordered by
//          row — IssuerRow (src/model/rows.ts)
MATCH (i:Township)
WHERE true
/*+ where/townships */
/*? order=CODE_ASC */ WITH i, i.id AS id, coalesce(i.code, '') AS sort
/*? order=NAME_ASC */ WITH i, i.id AS id, i.name AS sort
/*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH i, id, sort
ORDER BY sort, id
LIMIT $limit
RETURN id, sort,
/*+ row/issuer */
ORDER BY sort, id
