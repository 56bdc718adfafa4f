// Purpose: clusters that turned out to hang together become one.
// Params:  $rows — list of maps {from, to}, ids of clusters
// Rows:    none
UNWIND $rows AS row
MATCH (wording:Wording {clusterId: row.from})
SET wording.clusterId = row.to
