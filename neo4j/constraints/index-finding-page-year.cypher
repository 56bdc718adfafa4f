// Purpose: Finding nodes in the order of a page, so that a page of the whole country reads its own entries and few others.
// Params:  none
// Rows:    none
CREATE INDEX finding_page_year IF NOT EXISTS
FOR (n:Finding) ON (n.year, n.id)
