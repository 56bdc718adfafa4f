// Purpose: Thread nodes by provinceCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_province_code IF NOT EXISTS
FOR (n:Thread) ON (n.provinceCode)
