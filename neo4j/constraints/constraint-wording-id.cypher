// Purpose: one Wording a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT wording_id_unique IF NOT EXISTS
FOR (n:Wording) REQUIRE n.id IS UNIQUE
