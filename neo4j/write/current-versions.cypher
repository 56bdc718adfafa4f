// Purpose: the current version of every report, from which the version of the data is made.
// Params:  none
// Rows:    id — string, the version's id
MATCH (version:ReportVersion)
WHERE version.current
RETURN version.id AS id
ORDER BY id
