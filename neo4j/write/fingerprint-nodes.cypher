// Purpose: every node, for a comparison of two graphs in tests. The log of changes is history: two graphs that are equal may have come about in different ways.
// Params:  none
// Rows:    labels — list of strings
//          properties — map, all of the node's properties
MATCH (n)
WHERE NOT n:Change AND NOT n:ChangeLog
RETURN labels(n) AS labels, properties(n) AS properties
