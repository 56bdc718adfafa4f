// Purpose: the reports of an issuer that are at hand, by their current version, the earliest year first.
// Params:  $issuerId — string, the issuer's id
// Rows:    reportId — string, the report's id
//          versionId — string, id of its current version
//          year — integer, the covered year
//          sha256 — string, hash of the version's source
//          signature — string, what the version's wording is like (src/wording/signature.ts); empty where it was stored without
MATCH (:Issuer {id: $issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
MATCH (version)-[:READ_FROM]->(source:Source)
RETURN report.id AS reportId, version.id AS versionId, report.year AS year, source.sha256 AS sha256, coalesce(version.signature, '') AS signature
ORDER BY year, reportId
