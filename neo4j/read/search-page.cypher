// Purpose: one page of the statements that a full-text query finds, the best first.
// Params:  all of where/statements
//          $query — string, Lucene query: quoted phrases, all required
//          $words — string[][] | null, lower-case words that the text must hold, each in one of its spellings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the statement
//          sort — float, the score, what the page is ordered by
//          row — StatementRow (src/model/rows.ts)
CALL db.index.fulltext.queryNodes('statement_text', $query) YIELD node AS s, score
WHERE s.current
/*+ where/statements */
/*? words */ AND all(spellings IN $words WHERE any(word IN spellings WHERE toLower(s.text) CONTAINS word))
WITH s, s.id AS id, score AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
WITH s, id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/statement */
ORDER BY sort DESC, id DESC
