// Purpose: wordings by any of the words of nearKeys (src/near/near-wordings.ts): candidates for near ones.
// Params:  none
// Rows:    none
CREATE FULLTEXT INDEX wording_near_keys IF NOT EXISTS
FOR (n:Wording) ON EACH [n.nearKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
