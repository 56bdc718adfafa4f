// Purpose: Problem nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX problem_report_id IF NOT EXISTS
FOR (n:Problem) ON (n.reportId)
