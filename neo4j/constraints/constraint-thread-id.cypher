// Purpose: one Thread a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT thread_id_unique IF NOT EXISTS
FOR (n:Thread) REQUIRE n.id IS UNIQUE
