// Purpose: sections by id.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — SectionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (s:Section {id: key})
RETURN key,
/*+ row/section */
