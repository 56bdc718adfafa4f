// Purpose: Report nodes by year, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX report_year IF NOT EXISTS
FOR (n:Report) ON (n.year)
