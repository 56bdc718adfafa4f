// Purpose: the divisions above an issuer, from the province down; written only where they are new or differ, so that provinces stay unlocked.
// Params:  $divisions — list of maps {id, code, name, level, fullName, parentId (string or null)}, sorted by code
// Rows:    none
CYPHER replan=skip
UNWIND $divisions AS row
MERGE (division:Division {id: row.id})
  ON CREATE SET division.code = row.code, division.name = row.name, division.level = row.level, division.fullName = row.fullName
WITH row, division
CALL (row, division) {
  WITH row, division
  WHERE division.name <> row.name OR division.fullName <> row.fullName OR division.level <> row.level
  SET division.name = row.name, division.fullName = row.fullName, division.level = row.level
}
CALL (row, division) {
  MATCH (parent:Division {id: row.parentId})
  MERGE (division)-[:PART_OF]->(parent)
}
