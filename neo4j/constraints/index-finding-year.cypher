// Purpose: Finding nodes by year, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_year IF NOT EXISTS
FOR (n:Finding) ON (n.year)
