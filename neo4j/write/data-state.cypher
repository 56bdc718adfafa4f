// Purpose: what the version of the data is made of; as cheap however large the graph is.
// Params:  none
// Rows:    linked — list of integers, the sum over all issuers of what linking has made of them (link/note-linked); empty before the first linking
//          withdrawn — list of strings, ids of withdrawn reports
OPTIONAL MATCH (schema:Schema {name: 'disclosure-graph'})
RETURN coalesce(schema.linked, []) AS linked, COLLECT { MATCH (report:Report {withdrawn: true}) RETURN report.id AS id ORDER BY id } AS withdrawn
