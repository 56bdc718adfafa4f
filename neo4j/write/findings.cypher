// Purpose: the findings that new versions raise by themselves (those that compare reports come from linking).
// Params:  $parts — list of maps {versionId, findings}; findings holds the properties of each Finding node
// Rows:    none
CYPHER replan=skip
UNWIND $parts AS part
MATCH (version:ReportVersion {id: part.versionId})
UNWIND part.findings AS row
CREATE (version)-[:RAISES]->(finding:Finding)
SET finding = row
