// Purpose: the same issuer's report before and after each report, whatever the gap.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          previous — string | null, id of the report before
//          next — string | null, id of the report after
UNWIND $ids AS key
MATCH (r:Report {id: key})-[:ISSUED_BY]->(i:Issuer)
OPTIONAL MATCH (i)<-[:ISSUED_BY]-(other:Report) WHERE other.year <> r.year
WITH key, r, other ORDER BY other.year
WITH key, r, collect(other) AS others
RETURN key,
  [other IN others WHERE other.year < r.year | other.id][-1] AS previous,
  [other IN others WHERE other.year > r.year | other.id][0] AS next
