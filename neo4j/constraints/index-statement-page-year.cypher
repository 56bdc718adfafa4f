// Purpose: Statement nodes in the order of a page, so that a page of the whole country reads its own entries and few others.
// Params:  none
// Rows:    none
CREATE INDEX statement_page_year IF NOT EXISTS
FOR (n:Statement) ON (n.year, n.id)
