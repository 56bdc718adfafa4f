// Purpose: one Figure a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT figure_id_unique IF NOT EXISTS
FOR (n:Figure) REQUIRE n.id IS UNIQUE
