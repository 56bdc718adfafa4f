// Purpose: how many wordings several issuers share.
// Params:  $minIssuers — integer, least number of issuers
//          $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $topic — string | null, key of a topic
//          $scoped — true | null, whether a place or a topic is asked for
// Rows:    count — integer, number on all pages
MATCH (w:Wording)
WHERE w.issuerCount >= $minIssuers
/*? scoped */ AND EXISTS {
/*? scoped */   MATCH (w)<-[:CONTAINS]-(s:Statement) WHERE s.current
/*? provinceCode */   AND s.provinceCode = $provinceCode
/*? prefectureCode */   AND s.prefectureCode = $prefectureCode
/*? countyCode */   AND s.countyCode = $countyCode
/*? issuerIds */   AND s.issuerId IN $issuerIds
/*? topic */   AND $topic IN s.topics
/*? scoped */ }
RETURN count(w) AS count
