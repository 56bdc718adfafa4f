// Purpose: a division with the id of the one that it is part of.
// Params:  none
// Rows:    row — DivisionRow (src/model/rows.ts) of `d`
d {
    __typename: 'Division', .id, .code, .name, .level, .fullName, parentId: head([(d)-[:PART_OF]->(parent:Division) | parent.id])
  } AS row
