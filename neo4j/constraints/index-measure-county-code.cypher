// Purpose: Measure nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX measure_county_code IF NOT EXISTS
FOR (n:Measure) ON (n.countyCode)
