// Purpose: Statement nodes of a province in the order of a page, so that its page reads its own entries and few others; for filters by province, too.
// Params:  none
// Rows:    none
CREATE INDEX statement_page_province IF NOT EXISTS
FOR (n:Statement) ON (n.provinceCode, n.year, n.id)
