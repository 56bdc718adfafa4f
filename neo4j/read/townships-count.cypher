// Purpose: how many townships meet the conditions.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $names — string[] | null, spellings of a part of a present or former name
// Rows:    count — integer, number on all pages
MATCH (i:Township)
WHERE true
/*? provinceCode */ AND i.provinceCode = $provinceCode
/*? prefectureCode */ AND i.prefectureCode = $prefectureCode
/*? countyCode */ AND i.countyCode = $countyCode
/*? issuerIds */ AND i.id IN $issuerIds
/*? names */ AND any(name IN i.names + [i.name] WHERE any(part IN $names WHERE name CONTAINS part))
RETURN count(i) AS count
