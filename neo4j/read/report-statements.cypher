// Purpose: the statements (or those of some kinds) of the current version of each report, in reading order.
// Params:  $ids — string[], ids
//          $kinds — string[] | null, only these kinds
// Rows:    key — string, id of the report
//          id — string, id of the statement
//          row — StatementRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Report {id: key})-[:HAS_VERSION]->(v:ReportVersion {current: true})
MATCH (v)-[:HAS_SECTION]->(:Section)-[place:STATES]->(s:Statement)
/*? kinds */ WHERE s.kind IN $kinds
RETURN key, s.id AS id,
/*+ row/statement */
ORDER BY key, place.start, id
