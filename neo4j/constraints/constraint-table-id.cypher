// Purpose: one Table a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT table_id_unique IF NOT EXISTS
FOR (n:Table) REQUIRE n.id IS UNIQUE
