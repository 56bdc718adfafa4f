// Purpose: Finding nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_province_code IF NOT EXISTS
FOR (n:Finding) ON (n.provinceCode)
