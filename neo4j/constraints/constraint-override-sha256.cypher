// Purpose: one Override a sha256; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT override_sha256_unique IF NOT EXISTS
FOR (n:Override) REQUIRE n.sha256 IS UNIQUE
