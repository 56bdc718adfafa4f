// Purpose: Figure nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_county_code IF NOT EXISTS
FOR (n:Figure) ON (n.countyCode)
