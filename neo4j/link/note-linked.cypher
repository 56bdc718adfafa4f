// Purpose: notes what linking has made of issuers, and the sum over all issuers on the schema node, part of the version of the data: the cost is that of the issuers that changed.
// Params:  $issuers — list of maps {id, linked}; linked holds four integers from 0 to 2^32 - 1 (src/link/digest.ts)
// Rows:    none
UNWIND $issuers AS row
MATCH (issuer:Issuer {id: row.id})
WITH issuer, row.linked AS now, coalesce(issuer.linked, [0, 0, 0, 0]) AS before
SET issuer.linked = now
WITH [sum(now[0] - before[0]), sum(now[1] - before[1]), sum(now[2] - before[2]), sum(now[3] - before[3])] AS more
// The lock, before the sum is read.
MERGE (schema:Schema {name: 'disclosure-graph'})
SET schema.name = schema.name
WITH schema, more, 4294967296 AS modulus
SET schema.linked = [i IN range(0, 3) | ((coalesce(schema.linked[i], 0) + more[i]) % modulus + modulus) % modulus]
