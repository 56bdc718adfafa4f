// Purpose: Change nodes in the order of the log, for its pages.
// Params:  none
// Rows:    none
CREATE INDEX change_number IF NOT EXISTS
FOR (n:Change) ON (n.number)
