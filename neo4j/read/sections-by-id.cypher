// Purpose: sections by id.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — SectionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (s:Section {id: key})<-[:HAS_SECTION]-(v:ReportVersion)
RETURN key, s {
    __typename: 'Section', .id, versionId: v.id, .index, .role, .heading, .number, .start, .end, .stub
  } AS row
