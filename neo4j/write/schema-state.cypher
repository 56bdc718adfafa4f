// Purpose: the schema version of the graph; no row when the graph has none yet.
// Params:  none
// Rows:    version — integer or null, the schema version
MATCH (schema:Schema {name: 'disclosure-graph'})
RETURN schema.version AS version
