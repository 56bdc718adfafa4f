// Purpose: one Report a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT report_id_unique IF NOT EXISTS
FOR (n:Report) REQUIRE n.id IS UNIQUE
