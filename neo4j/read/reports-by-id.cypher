// Purpose: reports by id, each with the id of its current version.
// Params:  $ids — string[], ids
//          $withStatements — true | null, whether statements come along
//          $withTexts — true | null, whether texts of statements come along
//          $kinds — string[] | null, only those of these kinds
// Rows:    key — string, the id asked for
//          row — ReportRow (src/model/rows.ts)
//          statements — StatementRow[] | null, the statements of the current version, in reading order
//          texts — StatementText[] | null, the same with what tells their text
UNWIND $ids AS key
MATCH (r:Report {id: key})
RETURN key,
/*+ row/report */
/*? !withStatements */ , null AS statements
/*? withStatements */ , COLLECT { MATCH (r)-[:HAS_VERSION]->(:ReportVersion {current: true})-[:HAS_SECTION]->(:Section)-[place:STATES]->(s:Statement)
/*? withStatements */ /*? kinds */ WHERE s.kind IN $kinds
/*? withStatements */ RETURN
/*? withStatements */ /*+ row/statement */
/*? withStatements */ ORDER BY place.start, s.id } AS statements
/*? !withTexts */ , null AS texts
/*? withTexts */ , COLLECT { MATCH (r)-[:HAS_VERSION]->(:ReportVersion {current: true})-[:HAS_SECTION]->(:Section)-[place:STATES]->(s:Statement)
/*? withTexts */ /*? kinds */ WHERE s.kind IN $kinds
/*? withTexts */ RETURN
/*? withTexts */ /*+ row/statement-text */
/*? withTexts */ ORDER BY place.start, s.id } AS texts
