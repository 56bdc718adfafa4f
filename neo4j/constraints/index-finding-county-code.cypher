// Purpose: Finding nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_county_code IF NOT EXISTS
FOR (n:Finding) ON (n.countyCode)
