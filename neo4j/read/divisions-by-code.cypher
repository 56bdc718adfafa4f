// Purpose: divisions by code, each with the id of the division it is part of.
// Params:  $ids — string[], codes of two, four or six digits
// Rows:    key — string, the code asked for
//          row — DivisionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (d:Division {code: key})
OPTIONAL MATCH (d)-[:PART_OF]->(parent:Division)
RETURN key, d { __typename: 'Division', .id, .code, .name, .level, .fullName, parentId: parent.id } AS row
