// Purpose: Finding nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_issuer_id IF NOT EXISTS
FOR (n:Finding) ON (n.issuerId)
