// Purpose: Thread nodes by firstYear, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_first_year IF NOT EXISTS
FOR (n:Thread) ON (n.firstYear)
