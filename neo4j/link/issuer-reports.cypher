// Purpose: the reports of issuers that are at hand, by their current versions, the earliest year first.
// Params:  $issuerIds — list of strings, the issuers' ids
// Rows:    issuerId — string, as given
//          reportId — string, the report's id
//          versionId — string, id of its current version
//          year — integer, the covered year
//          sha256 — string, hash of the version's source
//          signature — string, what the version's wording is like (src/wording/signature.ts); empty where it was stored without
UNWIND $issuerIds AS issuerId
MATCH (:Issuer {id: issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
MATCH (version)-[:READ_FROM]->(source:Source)
RETURN issuerId, report.id AS reportId, version.id AS versionId, report.year AS year, source.sha256 AS sha256, coalesce(version.signature, '') AS signature
ORDER BY issuerId, year, reportId
