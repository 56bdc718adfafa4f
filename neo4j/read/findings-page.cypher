// Purpose: one page of the findings that meet the conditions, the latest years first.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $rule — string | null, rule
//          $rules — string[] | null, rules
//          $status — string[] | null, answers of the rule
//          $year — integer | null, covered year
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the finding
//          sort — integer, what the page is ordered by
MATCH (f:Finding:Current)
WHERE true
/*? provinceCode */ AND f.provinceCode = $provinceCode
/*? prefectureCode */ AND f.prefectureCode = $prefectureCode
/*? countyCode */ AND f.countyCode = $countyCode
/*? issuerIds */ AND f.issuerId IN $issuerIds
/*? rule */ AND f.rule = $rule
/*? rules */ AND f.rule IN $rules
/*? status */ AND f.status IN $status
/*? year */ AND f.year = $year
WITH f.id AS id, f.year AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
RETURN id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
