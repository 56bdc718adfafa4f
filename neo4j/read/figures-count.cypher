// Purpose: how many figures of current versions meet the conditions.
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
// Rows:    count — integer, number on all pages
MATCH (f:Figure:Current)
WHERE true
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
RETURN count(f) AS count
