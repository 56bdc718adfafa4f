// Purpose: an id that is an issuer of its own again is nobody's alias.
// Params:  $issuerId — string, the id
// Rows:    none
MATCH (issuer:Issuer)
WHERE $issuerId IN issuer.aliases
SET issuer.aliases = [alias IN issuer.aliases WHERE alias <> $issuerId]
