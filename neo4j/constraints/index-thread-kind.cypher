// Purpose: Thread nodes by kind, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_kind IF NOT EXISTS
FOR (n:Thread) ON (n.kind)
