// Purpose: the figures of new versions.
// Params:  $parts — list of maps {versionId, figures}; figures holds the properties of each Figure node
// Rows:    none
CYPHER replan=skip
UNWIND $parts AS part
MATCH (version:ReportVersion {id: part.versionId})
UNWIND part.figures AS row
CREATE (version)-[:REPORTS]->(figure:Figure)
SET figure = row, figure.value = toFloat(row.value)
