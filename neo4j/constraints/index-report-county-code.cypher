// Purpose: Report nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX report_county_code IF NOT EXISTS
FOR (n:Report) ON (n.countyCode)
