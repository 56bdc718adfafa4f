// Purpose: marks wordings whose cluster will change.
// Params:  $ids — list of strings, ids of wordings
// Rows:    none
UNWIND $ids AS id
MATCH (wording:Wording {id: id})
SET wording.unclustered = true
