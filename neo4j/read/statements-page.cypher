// Purpose: one page of the statements of current versions that meet the conditions, by year or in a random order that the seed decides.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $kind — string | null, the only kind of the statement
//          $kinds — string[] | null, kinds of the statement
//          $topic — string | null, key of a topic
//          $verifiability — string[] | null, grades of a pledge
//          $addressed — boolean | null, tied to a problem or pledge of its report
//          $unchanged — boolean | null, stands unchanged from an earlier report
//          $sections — string[] | null, roles of its section
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $order — string, order of the page
//          $multiplier — integer | null, of the random order: base of a polynomial hash of the id, below 2^31
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the statement
//          sort — integer, what the page is ordered by
/*? !kind */ MATCH (s:Measure|Problem|Improvement)
/*? kind=MEASURE */ MATCH (s:Measure)
/*? kind=PROBLEM */ MATCH (s:Problem)
/*? kind=IMPROVEMENT */ MATCH (s:Improvement)
WHERE true
/*? provinceCode */ AND s.provinceCode = $provinceCode
/*? prefectureCode */ AND s.prefectureCode = $prefectureCode
/*? countyCode */ AND s.countyCode = $countyCode
/*? issuerIds */ AND s.issuerId IN $issuerIds
/*? kinds */ AND s.kind IN $kinds
/*? topic */ AND $topic IN s.topics
/*? verifiability */ AND s.verifiability IN $verifiability
/*? addressed=true */ AND EXISTS { (s)-[:ADDRESSES]-() }
/*? addressed=false */ AND NOT EXISTS { (s)-[:ADDRESSES]-() }
/*? unchanged=true */ AND EXISTS { (s)<-[:RECURS_AS {kind: 'IDENTICAL'}]-() }
/*? unchanged=false */ AND NOT EXISTS { (s)<-[:RECURS_AS {kind: 'IDENTICAL'}]-() }
/*? sections */ AND s.sectionRole IN $sections
/*? fromYear */ AND s.year >= $fromYear
/*? toYear */ AND s.year <= $toYear
/*? order=YEAR_DESC */ WITH s.id AS id, s.year AS sort
/*? order=YEAR_ASC */ WITH s.id AS id, s.year AS sort
/*? order=RANDOM */ WITH s.id AS id, reduce(hash = 1, i IN range(3, 14) | (hash * $multiplier + size(split('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', substring(s.id, i, 1))[0]) + 1) % 2147483647) AS sort
/*? order=YEAR_DESC */ /*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
/*? !order=YEAR_DESC */ /*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
RETURN id, sort
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? !order=YEAR_DESC */ ORDER BY sort, id
LIMIT $limit
