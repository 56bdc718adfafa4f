// Purpose: the schema version of the graph, and whether its log of changes is complete; no row when the graph has no version yet.
// Params:  none
// Rows:    version — integer or null, the schema version
//          logged — boolean, the log of changes knows every report
MATCH (schema:Schema {name: 'disclosure-graph'})
RETURN schema.version AS version, EXISTS { (:ChangeLog {complete: true}) } AS logged
