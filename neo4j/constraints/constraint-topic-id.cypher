// Purpose: one Topic a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS
FOR (n:Topic) REQUIRE n.id IS UNIQUE
