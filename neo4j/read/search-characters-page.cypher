// Purpose: one page of the statements that hold words too short for the full-text index (one character), the latest first.
// Params:  all of where/statements
//          $words — string[][] | null, lower-case words that the text must hold, each in one of its spellings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the statement
//          sort — integer, the year, what the page is ordered by
//          row — StatementRow (src/model/rows.ts)
MATCH (s:Statement)
WHERE s.current
/*+ where/statements */
/*? words */ AND all(spellings IN $words WHERE any(word IN spellings WHERE toLower(s.text) CONTAINS word))
WITH s, s.id AS id, s.year AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
WITH s, id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/statement */
ORDER BY sort DESC, id DESC
