// Purpose: Improvement nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX improvement_province_code IF NOT EXISTS
FOR (n:Improvement) ON (n.provinceCode)
