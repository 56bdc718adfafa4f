// Purpose: Wording nodes by hash, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX wording_hash IF NOT EXISTS
FOR (n:Wording) ON (n.hash)
