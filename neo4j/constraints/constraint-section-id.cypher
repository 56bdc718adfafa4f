// Purpose: one Section a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT section_id_unique IF NOT EXISTS
FOR (n:Section) REQUIRE n.id IS UNIQUE
