// Purpose: conditions on statements (s), taken in by the statements that list or count them; not a statement of its own.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $kinds — string[] | null, kinds of the statement
//          $topic — string | null, key of a topic
//          $verifiability — string[] | null, grades of a pledge
//          $addressed — boolean | null, tied to a problem or pledge of its report
//          $unchanged — boolean | null, stands unchanged from an earlier report
//          $sections — string[] | null, roles of its section
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
