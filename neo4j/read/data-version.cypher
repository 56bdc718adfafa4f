// Purpose: which data the graph holds; as cheap as a read can be.
// Params:  none
// Rows:    dataVersion — string, as Meta tells it
MATCH (schema:Schema {name: 'disclosure-graph'})
RETURN toString(coalesce(schema.data, 0)) AS dataVersion
