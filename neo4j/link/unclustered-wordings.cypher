// Purpose: the next wordings that wait for their cluster, by id.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
// Rows:    id — string, the wording's id
//          text — string, the masked sentence
//          maskVersion — integer, version of the mask
//          nearKeys — string or null, the words by which it is looked up
MATCH (wording:Wording {unclustered: true})
WHERE wording.id > $after
RETURN wording.id AS id, wording.text AS text, wording.maskVersion AS maskVersion, wording.nearKeys AS nearKeys
ORDER BY id
LIMIT $limit
