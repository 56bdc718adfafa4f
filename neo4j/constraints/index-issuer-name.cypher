// Purpose: Issuer nodes by name, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX issuer_name IF NOT EXISTS
FOR (n:Issuer) ON (n.name)
