// Purpose: divisions by id, each with the id of the division it is part of.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — DivisionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (d:Division {id: key})
OPTIONAL MATCH (d)-[:PART_OF]->(parent:Division)
RETURN key, d { __typename: 'Division', .id, .code, .name, .level, .fullName, parentId: parent.id } AS row
