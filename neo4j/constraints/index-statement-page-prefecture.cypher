// Purpose: Statement nodes of a prefecture in the order of a page, so that its page reads its own entries and few others; for filters by prefecture, too.
// Params:  none
// Rows:    none
CREATE INDEX statement_page_prefecture IF NOT EXISTS
FOR (n:Statement) ON (n.prefectureCode, n.year, n.id)
