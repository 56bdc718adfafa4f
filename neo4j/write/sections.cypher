// Purpose: the sections of new versions.
// Params:  $parts — list of maps {versionId, sections}; sections holds the properties of each Section node
// Rows:    none
CYPHER replan=skip
UNWIND $parts AS part
MATCH (version:ReportVersion {id: part.versionId})
UNWIND part.sections AS row
CREATE (version)-[:HAS_SECTION]->(section:Section)
SET section = row
