// Purpose: takes the marks off issuers and with them the locks: a report stored from now on marks its issuer again, after this transaction.
// Params:  $issuerIds — list of strings, the issuers' ids, sorted, as writers lock them in one order
// Rows:    id — string, the issuer's id; no row for an issuer that is gone
UNWIND $issuerIds AS issuerId
MATCH (issuer:Issuer {id: issuerId})
REMOVE issuer.linkPending
RETURN issuer.id AS id
