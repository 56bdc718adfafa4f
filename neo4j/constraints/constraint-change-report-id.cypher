// Purpose: one Change a report; also the index that finds it.
// Params:  none
// Rows:    none
CREATE CONSTRAINT change_report_id_unique IF NOT EXISTS
FOR (n:Change) REQUIRE n.reportId IS UNIQUE
