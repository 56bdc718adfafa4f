// Purpose: the words by which wordings are looked up when a near one arrives.
// Params:  $rows — list of maps {id, nearKeys}
// Rows:    none
UNWIND $rows AS row
MATCH (wording:Wording {id: row.id})
SET wording.nearKeys = row.nearKeys
