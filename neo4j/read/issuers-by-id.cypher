// Purpose: issuers by id; an id that was replaced (aliases) leads to the issuer of today.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — IssuerRow (src/model/rows.ts)
UNWIND $ids AS key
OPTIONAL MATCH (direct:Issuer {id: key})
CALL (key, direct) {
  UNWIND CASE WHEN direct IS NULL THEN [] ELSE [direct] END AS i
  RETURN i
  UNION ALL
  UNWIND CASE WHEN direct IS NULL THEN [key] ELSE [] END AS alias
  MATCH (i:Issuer) WHERE alias IN i.aliases
  RETURN i
}
RETURN key,
/*+ row/issuer */
