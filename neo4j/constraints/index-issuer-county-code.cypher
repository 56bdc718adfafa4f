// Purpose: Issuer nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX issuer_county_code IF NOT EXISTS
FOR (n:Issuer) ON (n.countyCode)
