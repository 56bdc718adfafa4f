// Purpose: how many statements hold words too short for the full-text index.
// Params:  all of where/statements
//          $words — string[][] | null, lower-case words that the text must hold, each in one of its spellings
// Rows:    count — integer, number on all pages
MATCH (s:Statement)
WHERE s.current
/*+ where/statements */
/*? words */ AND all(spellings IN $words WHERE any(word IN spellings WHERE toLower(s.text) CONTAINS word))
RETURN count(s) AS count
