// Purpose: Measure nodes by year, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX measure_year IF NOT EXISTS
FOR (n:Measure) ON (n.year)
