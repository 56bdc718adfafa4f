// Purpose: conditions on changes of reports (c), taken in by the statements that list or count them; not a statement of its own.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $since — integer | null, milliseconds since 1970, the first instant that counts
//          $status — string[] | null, what has become of the report: PRESENT, WITHDRAWN, REMOVED
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? provinceCode */ AND c.provinceCode = $provinceCode
/*? prefectureCode */ AND c.prefectureCode = $prefectureCode
/*? countyCode */ AND c.countyCode = $countyCode
/*? issuerIds */ AND c.issuerId IN $issuerIds
/*? since */ AND c.at >= $since
/*? status */ AND c.status IN $status
