// Purpose: words inside the statements of current versions; the cjk analyzer indexes pairs of characters.
// Params:  none
// Rows:    none
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS
FOR (n:Measure|Problem|Improvement) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
