// Purpose: linking finds the wordings to count anew.
// Params:  none
// Rows:    none
CREATE INDEX wording_pending IF NOT EXISTS
FOR (n:Wording) ON (n.pending)
