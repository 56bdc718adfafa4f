// Purpose: Measure nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX measure_issuer_id IF NOT EXISTS
FOR (n:Measure) ON (n.issuerId)
