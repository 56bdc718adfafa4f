// Purpose: one Year a value; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT year_value_unique IF NOT EXISTS
FOR (n:Year) REQUIRE n.value IS UNIQUE
