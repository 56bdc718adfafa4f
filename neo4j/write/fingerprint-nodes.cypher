// Purpose: every node, for a comparison of two graphs in tests.
// Params:  none
// Rows:    labels — list of strings
//          properties — map, all of the node's properties
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties
