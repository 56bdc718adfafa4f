// Purpose: the withdrawn reports, for the version of the data.
// Params:  none
// Rows:    none
CREATE INDEX report_withdrawn IF NOT EXISTS
FOR (n:Report) ON (n.withdrawn)
