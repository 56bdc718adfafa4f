// Purpose: one Topic a key; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT topic_key_unique IF NOT EXISTS
FOR (n:Topic) REQUIRE n.key IS UNIQUE
