// Purpose: one Division a code; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT division_code_unique IF NOT EXISTS
FOR (n:Division) REQUIRE n.code IS UNIQUE
