// Purpose: conditions on pledges with an outcome (s), taken in by the statements that list or count them; not a statement of its own.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $outcomes — string[] | null, what the next report says
//          $topic — string | null, key of a topic
//          $unchanged — boolean | null, stands unchanged from an earlier report
//          $verifiability — string[] | null, grades of a pledge
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? provinceCode */ AND s.provinceCode = $provinceCode
/*? prefectureCode */ AND s.prefectureCode = $prefectureCode
/*? countyCode */ AND s.countyCode = $countyCode
/*? issuerIds */ AND s.issuerId IN $issuerIds
/*? outcomes */ AND s.outcome IN $outcomes
/*? topic */ AND $topic IN s.topics
/*? unchanged=true */ AND EXISTS { (s)<-[:RECURS_AS {kind: 'IDENTICAL'}]-() }
/*? unchanged=false */ AND NOT EXISTS { (s)<-[:RECURS_AS {kind: 'IDENTICAL'}]-() }
/*? verifiability */ AND s.verifiability IN $verifiability
/*? fromYear */ AND s.year >= $fromYear
/*? toYear */ AND s.year <= $toYear
