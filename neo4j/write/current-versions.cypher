// Purpose: the current version of every report, from which the version of the data is made.
// Params:  none
// Rows:    id — string, the version's id
//          withdrawn — boolean, whether the report is withdrawn
MATCH (report:Report)-[:HAS_VERSION]->(version:ReportVersion)
WHERE version.current
RETURN version.id AS id, coalesce(report.withdrawn, false) AS withdrawn
ORDER BY id
