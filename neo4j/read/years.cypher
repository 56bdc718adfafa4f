// Purpose: which of these years the graph has.
// Params:  $ids — integer[], covered years
// Rows:    key — integer, the year
UNWIND $ids AS key
MATCH (y:Year {value: key})
RETURN y.value AS key
