// Purpose: an issuer that lost a report: linked again, or removed when it has no report left; then its provisional id and its aliases lead to the issuer that took over, and what linking made of it goes from the sum over all issuers.
// Params:  $issuerId — string, the issuer that lost a report
//          $heirId — string or null, the issuer that the same text belongs to now
// Rows:    removed — boolean, the issuer is gone
MATCH (issuer:Issuer {id: $issuerId})
SET issuer.linkPending = true,
  issuer.movedTo = COLLECT { UNWIND coalesce(issuer.movedTo, []) + coalesce($heirId, []) AS id RETURN DISTINCT id ORDER BY id }
WITH issuer, NOT EXISTS { (issuer)<-[:ISSUED_BY]-() } AS removed
CALL (issuer, removed) {
  MATCH (heir:Issuer)
  WHERE removed AND heir.id IN issuer.movedTo AND heir.id <> issuer.id
  WITH heir ORDER BY heir.id LIMIT 1
  SET heir.aliases = COLLECT {
    UNWIND coalesce(heir.aliases, []) + coalesce(issuer.aliases, []) + CASE WHEN issuer.provisional THEN [issuer.id] ELSE [] END AS id
    RETURN DISTINCT id ORDER BY id
  }
}
CALL (issuer, removed) {
  MATCH (thread:Thread {issuerId: $issuerId})
  WHERE removed
  DETACH DELETE thread
}
CALL (issuer, removed) {
  WITH issuer
  WHERE removed AND issuer.linked IS NOT NULL
  MATCH (schema:Schema {name: 'disclosure-graph'})
  SET schema.name = schema.name
  WITH schema, issuer, 4294967296 AS modulus
  SET schema.linked = [i IN range(0, 3) | (schema.linked[i] - issuer.linked[i] + modulus) % modulus]
}
CALL (issuer, removed) {
  WITH issuer, removed
  WHERE removed
  DETACH DELETE issuer
}
RETURN removed
