// Purpose: Finding nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_report_id IF NOT EXISTS
FOR (n:Finding) ON (n.reportId)
