// Purpose: the figures of a new version.
// Params:  $versionId — string, the version's id
//          $figures — list of maps, the properties of each Figure node
// Rows:    none
MATCH (version:ReportVersion {id: $versionId})
UNWIND $figures AS row
CREATE (version)-[:REPORTS]->(figure:Figure)
SET figure = row, figure.value = toFloat(row.value)
