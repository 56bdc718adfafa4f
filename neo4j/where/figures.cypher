// Purpose: conditions on figures (f), taken in by the statements that list or count them; not a statement of its own.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $keys — string[] | null, keys
//          $min — float | null, least value
//          $max — float | null, greatest value
//          $qualifiers — string[] | null, how exact
//          $origin — string | null, text or table
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? provinceCode */ AND f.provinceCode = $provinceCode
/*? prefectureCode */ AND f.prefectureCode = $prefectureCode
/*? countyCode */ AND f.countyCode = $countyCode
/*? issuerIds */ AND f.issuerId IN $issuerIds
/*? keys */ AND f.key IN $keys
/*? min */ AND f.value >= $min
/*? max */ AND f.value <= $max
/*? qualifiers */ AND f.qualifier IN $qualifiers
/*? origin */ AND f.origin = $origin
/*? fromYear */ AND f.year >= $fromYear
/*? toYear */ AND f.year <= $toYear
