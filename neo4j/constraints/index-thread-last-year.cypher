// Purpose: Thread nodes by lastYear, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_last_year IF NOT EXISTS
FOR (n:Thread) ON (n.lastYear)
