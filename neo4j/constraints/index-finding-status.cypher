// Purpose: Finding nodes by status, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_status IF NOT EXISTS
FOR (n:Finding) ON (n.status)
