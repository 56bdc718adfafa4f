// Purpose: ReportVersion nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX report_version_report_id IF NOT EXISTS
FOR (n:ReportVersion) ON (n.reportId)
