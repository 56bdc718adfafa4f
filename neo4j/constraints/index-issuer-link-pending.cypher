// Purpose: linking finds the issuers that a new report touched.
// Params:  none
// Rows:    none
CREATE INDEX issuer_link_pending IF NOT EXISTS
FOR (n:Issuer) ON (n.linkPending)
