// Purpose: Statement nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX statement_report_id IF NOT EXISTS
FOR (n:Statement) ON (n.reportId)
