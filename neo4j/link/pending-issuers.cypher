// Purpose: the issuers whose reports changed since they were last linked, or all of them, in the order in which linking takes them.
// Params:  $all — true or absent, every issuer and not only those that are marked
// Rows:    id — string, the issuer's id
//          reports — integer, how many reports it has
/*? !all */ MATCH (issuer:Issuer {linkPending: true})
/*? all */ MATCH (issuer:Issuer)
RETURN issuer.id AS id, COUNT { (issuer)<-[:ISSUED_BY]-() } AS reports
ORDER BY id
