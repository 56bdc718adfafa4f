// Purpose: the reports of each issuer, by year.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the issuer
//          id — string, id of the report
//          row — ReportRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (:Issuer {id: key})<-[:ISSUED_BY]-(r:Report)
RETURN key, r.id AS id,
/*+ row/report */
ORDER BY key, r.year, id
