// Purpose: the next of all wordings, by id, each with its cluster.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
// Rows:    id — string, the wording's id
//          text — string, the masked sentence
//          maskVersion — integer, version of the mask
//          clusterId — string or null, the cluster it was put into
//          unclustered — boolean, whether it waits for its cluster
MATCH (wording:Wording)
WHERE wording.id > $after
RETURN wording.id AS id, wording.text AS text, wording.maskVersion AS maskVersion, wording.clusterId AS clusterId, coalesce(wording.unclustered, false) AS unclustered
ORDER BY id
LIMIT $limit
