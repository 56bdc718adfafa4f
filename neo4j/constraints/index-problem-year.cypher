// Purpose: Problem nodes by year, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX problem_year IF NOT EXISTS
FOR (n:Problem) ON (n.year)
