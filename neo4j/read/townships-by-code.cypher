// Purpose: township-level issuers by their present code, or by a former one when nobody has it now; those with former codes are looked through once for all.
// Params:  $ids — string[], nine-digit codes
// Rows:    key — string, the code asked for
//          row — IssuerRow (src/model/rows.ts)
UNWIND $ids AS key
OPTIONAL MATCH (present:Issuer {code: key})
WHERE present:Township
WITH key, present ORDER BY present.id
WITH key, collect(present)[0] AS present
WITH collect({ key: key, i: present }) AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair WHERE pair.i IS NOT NULL
  RETURN pair.key AS key, pair.i AS i
  UNION ALL
  WITH [pair IN pairs WHERE pair.i IS NULL | pair.key] AS missing
  WHERE missing <> []
  MATCH (i:Township)
  UNWIND [code IN i.codes WHERE code IN missing] AS key
  WITH key, i ORDER BY i.id
  RETURN key, collect(i)[0] AS i
}
RETURN key,
/*+ row/issuer */
