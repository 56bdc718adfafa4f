// Purpose: puts wordings into their clusters and takes their marks off.
// Params:  $rows — list of maps {id, clusterId}; clusterId is null for a wording that is alone
// Rows:    none
UNWIND $rows AS row
MATCH (wording:Wording {id: row.id})
SET wording.clusterId = row.clusterId
REMOVE wording.unclustered
