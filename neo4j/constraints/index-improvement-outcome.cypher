// Purpose: Improvement nodes by what the next report says of them, for filters.
// Params:  none
// Rows:    none
CREATE INDEX improvement_outcome IF NOT EXISTS
FOR (n:Improvement) ON (n.outcome)
