// Purpose: ids that are issuers of their own again are nobody's alias.
// Params:  $issuerIds — list of strings, the ids
// Rows:    none
MATCH (issuer:Issuer)
WHERE any(alias IN issuer.aliases WHERE alias IN $issuerIds)
SET issuer.aliases = [alias IN issuer.aliases WHERE NOT alias IN $issuerIds]
