// Purpose: Report nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX report_issuer_id IF NOT EXISTS
FOR (n:Report) ON (n.issuerId)
