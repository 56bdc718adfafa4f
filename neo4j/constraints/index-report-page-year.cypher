// Purpose: Report nodes in the order of a page, so that a page of the whole country reads its own entries and few others.
// Params:  none
// Rows:    none
CREATE INDEX report_page_year IF NOT EXISTS
FOR (n:Report) ON (n.year, n.id)
