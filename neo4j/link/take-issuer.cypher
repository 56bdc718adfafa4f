// Purpose: takes the mark off an issuer and with it the lock: a report stored from now on marks the issuer again, after this transaction.
// Params:  $issuerId — string, the issuer's id
// Rows:    id — string, the issuer's id; no row when the issuer is gone
MATCH (issuer:Issuer {id: $issuerId})
REMOVE issuer.linkPending
RETURN issuer.id AS id
