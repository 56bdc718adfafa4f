// Purpose: the sections of a new version.
// Params:  $versionId — string, the version's id
//          $sections — list of maps, the properties of each Section node
// Rows:    none
MATCH (version:ReportVersion {id: $versionId})
UNWIND $sections AS row
CREATE (version)-[:HAS_SECTION]->(section:Section)
SET section = row
