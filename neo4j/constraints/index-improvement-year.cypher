// Purpose: Improvement nodes by year, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX improvement_year IF NOT EXISTS
FOR (n:Improvement) ON (n.year)
