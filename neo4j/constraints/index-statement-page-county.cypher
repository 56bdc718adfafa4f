// Purpose: Statement nodes of a county in the order of a page, so that its page reads its own entries and few others; for filters by county, too.
// Params:  none
// Rows:    none
CREATE INDEX statement_page_county IF NOT EXISTS
FOR (n:Statement) ON (n.countyCode, n.year, n.id)
