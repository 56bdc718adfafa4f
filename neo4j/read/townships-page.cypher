// Purpose: one page of the townships that meet the conditions.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $names — string[] | null, spellings of a part of a present or former name
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the township
//          sort — string, what the page is ordered by
MATCH (i:Township)
WHERE true
/*? provinceCode */ AND i.provinceCode = $provinceCode
/*? prefectureCode */ AND i.prefectureCode = $prefectureCode
/*? countyCode */ AND i.countyCode = $countyCode
/*? issuerIds */ AND i.id IN $issuerIds
/*? names */ AND any(name IN i.names + [i.name] WHERE any(part IN $names WHERE name CONTAINS part))
/*? order=CODE_ASC */ WITH i.id AS id, coalesce(i.code, '') AS sort
/*? order=NAME_ASC */ WITH i.id AS id, i.name AS sort
/*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
RETURN id, sort
ORDER BY sort, id
LIMIT $limit
