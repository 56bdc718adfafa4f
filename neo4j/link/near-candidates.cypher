// Purpose: the wordings that share a key with any of some wordings, each once. Those that wait and are not asked for are left out.
// Params:  $rows — list of maps {id, nearKeys}; nearKeys are words, so that they need no escaping, and any of them will do
//          $page — list of strings, ids of the wordings that are put into clusters together
// Rows:    keys — list of strings, ids of the wordings asked for with which it shares a key
//          id — string, its id
//          text — string, its masked sentence
//          clusterId — string or null, its cluster
//          unclustered — boolean, whether it waits for its cluster
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.nearKeys <> ''
  CALL db.index.fulltext.queryNodes('wording_near_keys', row.nearKeys) YIELD node
  RETURN node
}
WITH node, collect(row.id) AS keys
WHERE node.unclustered IS NULL OR node.id IN $page
RETURN keys, node.id AS id, node.text AS text, node.clusterId AS clusterId, node.unclustered IS NOT NULL AS unclustered
