// Purpose: Figure nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_report_id IF NOT EXISTS
FOR (n:Figure) ON (n.reportId)
