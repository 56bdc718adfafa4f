// Purpose: conditions on wordings (w), taken in by the statements that list or count them; not a statement of its own.
// Params:  $minIssuers — integer | null, least number of issuers
//          $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $topic — string | null, key of a topic
//          $scoped — true | null, whether a place or a topic is asked for
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? minIssuers */ AND w.issuerCount >= $minIssuers
/*? scoped */ AND EXISTS {
/*? scoped */   MATCH (w)<-[:CONTAINS]-(s:Statement) WHERE s.current
/*? provinceCode */   AND s.provinceCode = $provinceCode
/*? prefectureCode */   AND s.prefectureCode = $prefectureCode
/*? countyCode */   AND s.countyCode = $countyCode
/*? issuerIds */   AND s.issuerId IN $issuerIds
/*? topic */   AND $topic IN s.topics
/*? scoped */ }
