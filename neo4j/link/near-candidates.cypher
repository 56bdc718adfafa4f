// Purpose: for each of some wordings those that share a key with it.
// Params:  $rows — list of maps {id, nearKeys}; nearKeys are words, so that they need no escaping, and any of them will do
// Rows:    key — string, id of the wording asked for
//          id — string, id of a wording that shares a key
//          text — string, its masked sentence
//          clusterId — string or null, its cluster
//          unclustered — boolean, whether it waits for its cluster
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.nearKeys <> ''
  CALL db.index.fulltext.queryNodes('wording_near_keys', row.nearKeys) YIELD node
  RETURN node
}
RETURN row.id AS key, node.id AS id, node.text AS text, node.clusterId AS clusterId, coalesce(node.unclustered, false) AS unclustered
