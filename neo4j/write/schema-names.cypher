// Purpose: names of the indexes that are there, those behind constraints included.
// Params:  none
// Rows:    name — string, as in the files under neo4j/constraints
SHOW INDEXES YIELD name
RETURN name
