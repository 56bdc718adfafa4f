// Purpose: Thread nodes by occurrences, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_occurrences IF NOT EXISTS
FOR (n:Thread) ON (n.occurrences)
