// Purpose: one Schema a name; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT schema_name_unique IF NOT EXISTS
FOR (n:Schema) REQUIRE n.name IS UNIQUE
