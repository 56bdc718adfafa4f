// Purpose: notes by which version of linking the graph is linked; where it was another one, marks every issuer that has been linked to be linked anew. In one transaction, so that an interrupted run goes on where it broke off.
// Params:  $linker — integer, version of linking (src/link/version.ts)
// Rows:    none
MERGE (schema:Schema {name: 'disclosure-graph'})
WITH schema WHERE coalesce(schema.linker, 0) <> $linker
SET schema.linker = $linker
WITH schema
MATCH (issuer:Issuer)
WHERE issuer.linked IS NOT NULL
SET issuer.linkPending = true
