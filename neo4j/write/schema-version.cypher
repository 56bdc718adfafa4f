// Purpose: notes the schema version after constraints and indexes are there.
// Params:  $version — integer, the schema version of this program
// Rows:    none
MERGE (schema:Schema {name: 'disclosure-graph'})
SET schema.version = $version
