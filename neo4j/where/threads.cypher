// Purpose: conditions on threads (t), taken in by the statements that list or count them; not a statement of its own.
// Params:  $minYears — integer | null, least number of years with a statement
//          $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $unchangedYears — integer | null, least longest unchanged run
//          $fromYear — integer | null, a statement stands in this year or later
//          $toYear — integer | null, a statement stands in this year or earlier
//          $topic — string | null, key of a topic
//          $kinds — string[] | null, kinds that every step has to be of
//          $status — string[] | null, states
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
/*? minYears */ AND t.occurrences >= $minYears
/*? provinceCode */ AND t.provinceCode = $provinceCode
/*? prefectureCode */ AND t.prefectureCode = $prefectureCode
/*? countyCode */ AND t.countyCode = $countyCode
/*? issuerIds */ AND t.issuerId IN $issuerIds
/*? unchangedYears */ AND t.longestUnchangedRun >= $unchangedYears
/*? fromYear */ /*? !toYear */ AND t.lastYear >= $fromYear
/*? toYear */ /*? !fromYear */ AND t.firstYear <= $toYear
/*? fromYear */ /*? toYear */ AND any(year IN t.years WHERE $fromYear <= year <= $toYear)
/*? topic */ AND $topic IN t.topics
/*? status */ AND t.status IN $status
/*? kinds */ AND NOT EXISTS { (t)-[:INCLUDES]->(:Statement)-[step:RECURS_AS]->(:Statement) WHERE NOT step.kind IN $kinds }
/*? kinds */ AND EXISTS { (t)-[:INCLUDES]->(:Statement)-[:RECURS_AS]->(:Statement) }
