// Purpose: one page of the figures of current versions that meet the conditions, the latest years first.
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
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the figure
//          sort — integer, what the page is ordered by
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
WITH f.id AS id, f.year AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
RETURN id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
