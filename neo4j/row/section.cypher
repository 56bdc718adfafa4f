// Purpose: a section with the id of the version that has it.
// Params:  none
// Rows:    row — SectionRow (src/model/rows.ts) of `s`
s {
    __typename: 'Section', .id, versionId: head([(s)<-[:HAS_SECTION]-(v:ReportVersion) | v.id]), .index, .role, .heading, .number,
    .start, .end, .stub
  } AS row
