// Purpose: the tables of new versions, each one node with parallel arrays, one entry a cell; `values` counts only where `filled`.
// Params:  $parts — list of maps {versionId, tables}; tables holds the properties of each Table node
// Rows:    none
CYPHER replan=skip
UNWIND $parts AS part
MATCH (version:ReportVersion {id: part.versionId})
UNWIND part.tables AS row
CREATE (version)-[:HAS_TABLE]->(table:Table)
SET table = row, table.values = [value IN row.values | toFloat(value)]
