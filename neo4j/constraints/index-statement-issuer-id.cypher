// Purpose: Statement nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX statement_issuer_id IF NOT EXISTS
FOR (n:Statement) ON (n.issuerId)
