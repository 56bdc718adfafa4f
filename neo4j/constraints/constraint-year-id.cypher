// Purpose: one Year a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT year_id_unique IF NOT EXISTS
FOR (n:Year) REQUIRE n.id IS UNIQUE
