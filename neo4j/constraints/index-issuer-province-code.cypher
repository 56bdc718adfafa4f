// Purpose: Issuer nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX issuer_province_code IF NOT EXISTS
FOR (n:Issuer) ON (n.provinceCode)
