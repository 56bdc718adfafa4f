// Purpose: Finding nodes by rule, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_rule IF NOT EXISTS
FOR (n:Finding) ON (n.rule)
