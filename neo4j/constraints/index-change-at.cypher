// Purpose: Change nodes by their instant, which finds its place in the log.
// Params:  none
// Rows:    none
CREATE INDEX change_at IF NOT EXISTS
FOR (n:Change) ON (n.at)
