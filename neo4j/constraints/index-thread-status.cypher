// Purpose: Thread nodes by status, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_status IF NOT EXISTS
FOR (n:Thread) ON (n.status)
