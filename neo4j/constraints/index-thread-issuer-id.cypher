// Purpose: Thread nodes by issuerId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_issuer_id IF NOT EXISTS
FOR (n:Thread) ON (n.issuerId)
