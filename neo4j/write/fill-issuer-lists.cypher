// Purpose: gives imported issuers the lists that are empty: the offline importer can't tell an empty list from none.
// Params:  none
// Rows:    none
MATCH (issuer:Issuer)
WHERE issuer.aliases IS NULL
SET issuer.aliases = [], issuer.codes = coalesce(issuer.codes, []), issuer.names = coalesce(issuer.names, [])
