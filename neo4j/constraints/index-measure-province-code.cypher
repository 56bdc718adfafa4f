// Purpose: Measure nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX measure_province_code IF NOT EXISTS
FOR (n:Measure) ON (n.provinceCode)
