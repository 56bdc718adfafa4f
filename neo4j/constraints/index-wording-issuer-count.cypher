// Purpose: Wording nodes by issuerCount, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX wording_issuer_count IF NOT EXISTS
FOR (n:Wording) ON (n.issuerCount)
