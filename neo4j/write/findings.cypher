// Purpose: the findings that a new version raises by itself (those that compare reports come from linking).
// Params:  $versionId — string, the version's id
//          $findings — list of maps, the properties of each Finding node
// Rows:    none
MATCH (version:ReportVersion {id: $versionId})
UNWIND $findings AS row
CREATE (version)-[:RAISES]->(finding:Finding)
SET finding = row
