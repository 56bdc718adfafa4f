// Purpose: lets nobody else change clusters or remove wordings until the transaction ends, and counts on; the count on the schema node tells that somebody did in between.
// Params:  $expected — integer or absent, the count as last seen: where it is another by now, nothing is counted
// Rows:    revision — integer, the count from now on; no row where another was expected
MERGE (schema:Schema {name: 'disclosure-graph'})
// The lock, before the count is read.
SET schema.name = schema.name
WITH schema, coalesce(schema.clusterRevision, 0) + 1 AS revision
/*? expected */ WHERE revision = $expected + 1
SET schema.clusterRevision = revision
RETURN revision
