// Purpose: what the version of the data is made of; as cheap however large the graph is.
// Params:  none
// Rows:    linked — list of integers, the sum over all issuers of what linking has made of them (link/note-linked); empty before the first linking
//          withdrawn — list of strings, ids of withdrawn reports
// The lock: until the transaction ends nobody else links or withdraws, so that no version of the data is noted behind a newer one.
MERGE (schema:Schema {name: 'disclosure-graph'})
SET schema.name = schema.name
RETURN coalesce(schema.linked, []) AS linked, COLLECT { MATCH (report:Report {withdrawn: true}) RETURN report.id AS id ORDER BY id } AS withdrawn
