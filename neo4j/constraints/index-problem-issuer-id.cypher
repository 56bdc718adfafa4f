// Purpose: Problem nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX problem_issuer_id IF NOT EXISTS
FOR (n:Problem) ON (n.issuerId)
