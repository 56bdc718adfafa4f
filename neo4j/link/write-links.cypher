// Purpose: ties statements to those of later reports in which they stand again.
// Params:  $links — list of maps {from, to, kind, similarity, method, yearsApart, changes}
// Rows:    none
UNWIND $links AS row
MATCH (earlier:Statement {id: row.from})
MATCH (later:Statement {id: row.to})
CREATE (earlier)-[:RECURS_AS {kind: row.kind, similarity: toFloat(row.similarity), method: row.method, yearsApart: row.yearsApart, changes: row.changes}]->(later)
