// Purpose: Improvement nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX improvement_issuer_id IF NOT EXISTS
FOR (n:Improvement) ON (n.issuerId)
