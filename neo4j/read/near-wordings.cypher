// Purpose: for each wording those that may be near it, the likeliest first, at most 200.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          own — string, its masked sentence
//          id — string, id of the other
//          text — string, its masked sentence
UNWIND $ids AS key
MATCH (own:Wording {id: key})
WHERE own.nearKeys <> ''
CALL (own) {
  CALL db.index.fulltext.queryNodes('wording_near_keys', own.nearKeys, { limit: 200 }) YIELD node, score
  WHERE node <> own
  RETURN node, score
}
RETURN key, own.text AS own, node.id AS id, node.text AS text
ORDER BY key, score DESC, id
