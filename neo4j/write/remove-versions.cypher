// Purpose: removes versions whose source turned out to belong to another report, with all that hangs on them alone.
// Params:  $versionIds — list of strings, ids of the versions
// Rows:    none
MATCH (version:ReportVersion)
WHERE version.id IN $versionIds
OPTIONAL MATCH (version)-[:HAS_SECTION|REPORTS|HAS_TABLE|RAISES]->(part)
DETACH DELETE part, version
