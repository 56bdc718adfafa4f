// Purpose: Figure nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_issuer_id IF NOT EXISTS
FOR (n:Figure) ON (n.issuerId)
