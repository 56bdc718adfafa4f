// Purpose: how many statements a full-text query finds.
// Params:  all of where/statements
//          $query — string, Lucene query: quoted phrases, all required
//          $words — string[][] | null, lower-case words that the text must hold, each in one of its spellings
// Rows:    count — integer, number on all pages
CALL db.index.fulltext.queryNodes('statement_text', $query) YIELD node AS s, score
WHERE s.current
/*+ where/statements */
/*? words */ AND all(spellings IN $words WHERE any(word IN spellings WHERE toLower(s.text) CONTAINS word))
RETURN count(s) AS count
