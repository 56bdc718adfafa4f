// Purpose: conditions on townships (i), taken in by the statements that list or count them; not a statement of its own.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $names — string[] | null, spellings of a part of a present or former name
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? provinceCode */ AND i.provinceCode = $provinceCode
/*? prefectureCode */ AND i.prefectureCode = $prefectureCode
/*? countyCode */ AND i.countyCode = $countyCode
/*? issuerIds */ AND i.id IN $issuerIds
/*? names */ AND any(name IN i.names + [i.name] WHERE any(part IN $names WHERE name CONTAINS part))
