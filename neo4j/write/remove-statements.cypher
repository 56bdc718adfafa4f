// Purpose: removes the statements of a report that no version states any more, and the masked sentences that nobody else wrote; the others are to be counted anew, and what was in a cluster with one that is gone is to be put into clusters anew: it may have held them together.
// Params:  $reportId — string, the report's id
// Rows:    none
MATCH (statement:Statement {reportId: $reportId})
WHERE NOT EXISTS { (statement)<-[:STATES]-() }
WITH collect(statement) AS statements
WHERE size(statements) > 0
// The lock of clusters (link/lock-clusters), before it is read who is in one, and before any other lock.
MERGE (schema:Schema {name: 'disclosure-graph'})
SET schema.name = schema.name
WITH schema, statements
SET schema.clusterRevision = coalesce(schema.clusterRevision, 0) + 1
WITH statements
UNWIND statements AS statement
OPTIONAL MATCH (statement)-[:CONTAINS]->(wording:Wording)
WITH statements, collect(DISTINCT wording) AS wordings
FOREACH (statement IN statements | DETACH DELETE statement)
WITH wordings
UNWIND wordings AS wording
WITH wording ORDER BY wording.id
SET wording.pending = true
WITH wording
WHERE NOT EXISTS { (wording)<-[:CONTAINS]-() }
WITH collect(wording) AS gone, collect(DISTINCT wording.clusterId) AS clusterIds
FOREACH (wording IN gone | DELETE wording)
WITH clusterIds
UNWIND clusterIds AS clusterId
MATCH (member:Wording {clusterId: clusterId})
WITH member ORDER BY member.id
SET member.unclustered = true
