// Purpose: Measure nodes by reportId, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX measure_report_id IF NOT EXISTS
FOR (n:Measure) ON (n.reportId)
