// Purpose: Improvement nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX improvement_county_code IF NOT EXISTS
FOR (n:Improvement) ON (n.countyCode)
