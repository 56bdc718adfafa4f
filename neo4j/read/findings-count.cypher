// Purpose: how many findings meet the conditions.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $rule — string | null, rule
//          $rules — string[] | null, rules
//          $status — string[] | null, answers of the rule
//          $year — integer | null, covered year
// Rows:    count — integer, number on all pages
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
RETURN count(f) AS count
