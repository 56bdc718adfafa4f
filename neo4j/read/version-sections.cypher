// Purpose: the sections of each version, in reading order.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the version
//          id — string, id of the section
//          row — SectionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:ReportVersion {id: key})-[:HAS_SECTION]->(s:Section)
RETURN key, s.id AS id,
/*+ row/section */
ORDER BY key, s.index
