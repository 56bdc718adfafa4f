// Purpose: one Finding a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT finding_id_unique IF NOT EXISTS
FOR (n:Finding) REQUIRE n.id IS UNIQUE
