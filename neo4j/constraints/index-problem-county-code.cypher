// Purpose: Problem nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX problem_county_code IF NOT EXISTS
FOR (n:Problem) ON (n.countyCode)
