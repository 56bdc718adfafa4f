// Purpose: one page of the wordings that several issuers share, the most widespread first.
// Params:  $minIssuers — integer, least number of issuers
//          $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $topic — string | null, key of a topic
//          $scoped — true | null, whether a place or a topic is asked for
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the wording
//          sort — integer, what the page is ordered by
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
WITH w.id AS id, w.issuerCount AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
RETURN id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
