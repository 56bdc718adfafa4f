// Purpose: one ChangeLog.
// Params:  none
// Rows:    none
CREATE CONSTRAINT change_log_name_unique IF NOT EXISTS
FOR (n:ChangeLog) REQUIRE n.name IS UNIQUE
