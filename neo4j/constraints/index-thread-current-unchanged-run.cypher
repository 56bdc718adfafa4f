// Purpose: Thread nodes by currentUnchangedRun, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_current_unchanged_run IF NOT EXISTS
FOR (n:Thread) ON (n.currentUnchangedRun)
