// Purpose: Thread nodes by countyCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_county_code IF NOT EXISTS
FOR (n:Thread) ON (n.countyCode)
