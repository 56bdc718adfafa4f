// Purpose: one Source a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT source_id_unique IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
