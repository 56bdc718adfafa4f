// Purpose: Figure nodes by key, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_key IF NOT EXISTS
FOR (n:Figure) ON (n.key)
