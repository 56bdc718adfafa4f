// Purpose: Report nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX report_province_code IF NOT EXISTS
FOR (n:Report) ON (n.provinceCode)
