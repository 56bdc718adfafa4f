// Purpose: Figure nodes by year, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_year IF NOT EXISTS
FOR (n:Figure) ON (n.year)
