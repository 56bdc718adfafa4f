// Purpose: Thread nodes by longestUnchangedRun, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_longest_unchanged_run IF NOT EXISTS
FOR (n:Thread) ON (n.longestUnchangedRun)
