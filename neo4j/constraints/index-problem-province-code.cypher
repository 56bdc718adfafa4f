// Purpose: Problem nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX problem_province_code IF NOT EXISTS
FOR (n:Problem) ON (n.provinceCode)
