// Purpose: Improvement nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX improvement_report_id IF NOT EXISTS
FOR (n:Improvement) ON (n.reportId)
