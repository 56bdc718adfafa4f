// Purpose: Issuer nodes by code, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX issuer_code IF NOT EXISTS
FOR (n:Issuer) ON (n.code)
