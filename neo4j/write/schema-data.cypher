// Purpose: notes which data and which mask the graph holds, for citation.
// Params:  $data — string, version of the data
//          $mask — integer, version of the mask, or null where it stays as it is
// Rows:    none
MERGE (schema:Schema {name: 'disclosure-graph'})
SET schema.data = $data, schema.mask = coalesce($mask, schema.mask)
