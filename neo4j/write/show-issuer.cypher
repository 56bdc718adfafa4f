// Purpose: lets each issuer show what the current versions of its reports say of it, the latest year first; name and place come from the latest. It is to be linked again.
// Params:  $issuerIds — list of strings, the issuers' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $issuerIds AS issuerId
MATCH (issuer:Issuer {id: issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
WITH issuer, version ORDER BY report.year DESC, report.id
WITH issuer, collect(version) AS versions, collect(DISTINCT version.issuerCode) AS codes,
  collect(DISTINCT version.issuerFormerCode) AS former, collect(DISTINCT version.issuerName) AS names
WITH issuer, versions[0] AS latest, codes + [code IN former WHERE NOT code IN codes] AS codes, names
SET issuer.linkPending = true,
  issuer.kind = latest.issuerKind, issuer.name = latest.issuerName, issuer.names = names, issuer.fullName = latest.issuerFullName,
  issuer.code = codes[0], issuer.codes = codes, issuer.provisional = latest.issuerProvisional, issuer.candidates = latest.issuerCandidates,
  issuer.aliases = coalesce(issuer.aliases, []),
  issuer.provinceCode = latest.provinceCode, issuer.prefectureCode = latest.prefectureCode, issuer.countyCode = latest.countyCode
REMOVE issuer:Township:Agency
FOREACH (_ IN CASE WHEN latest.issuerKind = 'TOWNSHIP' THEN [1] ELSE [] END | SET issuer:Township)
FOREACH (_ IN CASE WHEN latest.issuerKind = 'TOWNSHIP' THEN [] ELSE [1] END | SET issuer:Agency)
WITH issuer, latest
CALL (issuer, latest) {
  MATCH (issuer)-[stale:IN]->(division:Division)
  WHERE latest.divisionCode IS NULL OR division.code <> latest.divisionCode
  DELETE stale
}
CALL (issuer, latest) {
  MATCH (division:Division {code: latest.divisionCode})
  MERGE (issuer)-[:IN]->(division)
}
