// Purpose: one Division a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT division_id_unique IF NOT EXISTS
FOR (n:Division) REQUIRE n.id IS UNIQUE
