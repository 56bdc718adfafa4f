// Purpose: the report with its issuer and year; locks the issuer, so that two reports of one issuer are stored one after the other.
// Params:  $issuerId — string, the issuer's id
//          $reportId — string, the report's id
//          $yearId — string, the year's id
//          $year — integer, the covered year
//          $republished — true or null, true takes back a withdrawal
// Rows:    versions — integer, how many versions the report had before
MERGE (issuer:Issuer {id: $issuerId})
SET issuer.linkPending = true
MERGE (report:Report {id: $reportId})
  ON CREATE SET report.issuerId = $issuerId, report.year = $year, report.withdrawn = false
MERGE (year:Year {value: $year})
  ON CREATE SET year.id = $yearId
MERGE (report)-[:ISSUED_BY]->(issuer)
MERGE (report)-[:COVERS]->(year)
/*? republished */ SET report.withdrawn = false
RETURN COUNT { (report)-[:HAS_VERSION]->() } AS versions
