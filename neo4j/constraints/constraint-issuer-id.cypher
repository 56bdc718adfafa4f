// Purpose: one Issuer a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT issuer_id_unique IF NOT EXISTS
FOR (n:Issuer) REQUIRE n.id IS UNIQUE
