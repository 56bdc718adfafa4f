// Purpose: Figure nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_province_code IF NOT EXISTS
FOR (n:Figure) ON (n.provinceCode)
