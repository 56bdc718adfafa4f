// Purpose: how many statements hold words too short for the full-text index.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $words — string[][] | null, lower-case words that the text must hold, each in one of its spellings
//          $kinds — string[] | null, kinds of the statement
//          $topic — string | null, key of a topic
//          $verifiability — string[] | null, grades of a pledge
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
// Rows:    count — integer, number on all pages
MATCH (s:Statement)
WHERE s.current
/*? provinceCode */ AND s.provinceCode = $provinceCode
/*? prefectureCode */ AND s.prefectureCode = $prefectureCode
/*? countyCode */ AND s.countyCode = $countyCode
/*? issuerIds */ AND s.issuerId IN $issuerIds
/*? words */ AND all(spellings IN $words WHERE any(word IN spellings WHERE toLower(s.text) CONTAINS word))
/*? kinds */ AND s.kind IN $kinds
/*? topic */ AND $topic IN s.topics
/*? verifiability */ AND s.verifiability IN $verifiability
/*? fromYear */ AND s.year >= $fromYear
/*? toYear */ AND s.year <= $toYear
RETURN count(s) AS count
