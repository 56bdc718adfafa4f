// Purpose: reports with their issuers and years; locks the issuers, so that two writers store reports of one issuer one after the other.
// Params:  $reports — list of maps {issuerId, reportId, yearId, year, republished}, sorted by issuerId, as writers lock issuers in one order;
//          republished true takes back a withdrawal
// Rows:    reportId — string, as given
//          versions — integer, how many versions the report had before
CYPHER replan=skip
UNWIND $reports AS row
MERGE (issuer:Issuer {id: row.issuerId})
SET issuer.linkPending = true
MERGE (report:Report {id: row.reportId})
  ON CREATE SET report.issuerId = row.issuerId, report.year = row.year, report.withdrawn = false
MERGE (year:Year {value: row.year})
  ON CREATE SET year.id = row.yearId
MERGE (report)-[:ISSUED_BY]->(issuer)
MERGE (report)-[:COVERS]->(year)
FOREACH (_ IN CASE WHEN row.republished THEN [1] ELSE [] END | SET report.withdrawn = false)
RETURN report.id AS reportId, COUNT { (report)-[:HAS_VERSION]->() } AS versions
