// Purpose: one Statement a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT statement_id_unique IF NOT EXISTS
FOR (n:Statement) REQUIRE n.id IS UNIQUE
