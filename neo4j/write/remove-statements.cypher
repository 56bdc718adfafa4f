// Purpose: removes the statements of a report that no version states any more, and the masked sentences that nobody else wrote; the others are to be counted anew.
// Params:  $reportId — string, the report's id
// Rows:    none
MATCH (statement:Statement {reportId: $reportId})
WHERE NOT EXISTS { (statement)<-[:STATES]-() }
OPTIONAL MATCH (statement)-[:CONTAINS]->(wording:Wording)
WITH collect(DISTINCT statement) AS statements, collect(DISTINCT wording) AS wordings
FOREACH (statement IN statements | DETACH DELETE statement)
WITH wordings
UNWIND wordings AS wording
WITH wording ORDER BY wording.id
SET wording.pending = true
WITH wording
WHERE NOT EXISTS { (wording)<-[:CONTAINS]-() }
DELETE wording
