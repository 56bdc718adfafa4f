// Purpose: every node, for a comparison of two graphs in tests. The log of changes is history, and so is how often clusters were changed: two graphs that are equal may have come about in different ways.
// Params:  none
// Rows:    labels — list of strings
//          properties — map, the node's properties
MATCH (n)
WHERE NOT n:Change AND NOT n:ChangeLog
RETURN labels(n) AS labels, CASE WHEN n:Schema THEN n { .*, clusterRevision: null } ELSE properties(n) END AS properties
