// Purpose: the tables of a new version, each one node with parallel arrays, one entry a cell; `values` counts only where `filled`.
// Params:  $versionId — string, the version's id
//          $tables — list of maps, the properties of each Table node
// Rows:    none
MATCH (version:ReportVersion {id: $versionId})
UNWIND $tables AS row
CREATE (version)-[:HAS_TABLE]->(table:Table)
SET table = row, table.values = [value IN row.values | toFloat(value)]
