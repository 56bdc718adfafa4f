// Purpose: how many reports the graph holds, asked before it is built anew.
// Params:  none
// Rows:    reports — integer
RETURN COUNT { MATCH (:Report) } AS reports
