// Purpose: conditions on findings (f), taken in by the statements that list or count them; not a statement of its own.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $rule — string | null, rule
//          $rules — string[] | null, rules
//          $status — string[] | null, answers of the rule
//          $year — integer | null, covered year
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? provinceCode */ AND f.provinceCode = $provinceCode
/*? prefectureCode */ AND f.prefectureCode = $prefectureCode
/*? countyCode */ AND f.countyCode = $countyCode
/*? issuerIds */ AND f.issuerId IN $issuerIds
/*? rule */ AND f.rule = $rule
/*? rules */ AND f.rule IN $rules
/*? status */ AND f.status IN $status
/*? year */ AND f.year = $year
