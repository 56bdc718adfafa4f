// Purpose: one ReportVersion a id; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT report_version_id_unique IF NOT EXISTS
FOR (n:ReportVersion) REQUIRE n.id IS UNIQUE
