// Purpose: for each wording those of the same mask that may be near it and that a current statement holds, the likeliest first, at most 200 of the 400 likeliest of all.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          own — string, its masked sentence
//          id — string, id of the other
//          text — string, its masked sentence
UNWIND $ids AS key
MATCH (own:Wording {id: key})
WHERE own.nearKeys <> ''
CALL (own) {
  CALL db.index.fulltext.queryNodes('wording_near_keys', own.nearKeys, { limit: 400 }) YIELD node, score
  WHERE node <> own AND node.maskVersion = own.maskVersion AND node.issuerCount > 0
  RETURN node, score
  ORDER BY score DESC, node.id
  LIMIT 200
}
RETURN key, own.text AS own, node.id AS id, node.text AS text
ORDER BY key, score DESC, id
