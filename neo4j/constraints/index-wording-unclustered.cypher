// Purpose: linking finds the wordings that wait for their cluster.
// Params:  none
// Rows:    none
CREATE INDEX wording_unclustered IF NOT EXISTS
FOR (n:Wording) ON (n.unclustered)
