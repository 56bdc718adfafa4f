// Purpose: the reports of issuers that are at hand, by their current versions, the earliest year first.
// Params:  $issuerIds — list of strings, the issuers' ids
// Rows:    issuerId — string, as given
//          reportId — string, the report's id
//          versionId — string, id of its current version
//          year — integer, the covered year
//          sha256 — string, hash of the version's source
//          signature — string, what the version's wording is like (src/wording/signature.ts); empty where it was stored without
//          stored — list of strings, every version of the report with the address and dates of its source, by id: what else of the report can change
UNWIND $issuerIds AS issuerId
MATCH (:Issuer {id: issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
MATCH (version)-[:READ_FROM]->(source:Source)
RETURN issuerId, report.id AS reportId, version.id AS versionId, report.year AS year, source.sha256 AS sha256, coalesce(version.signature, '') AS signature,
  COLLECT {
    MATCH (report)-[:HAS_VERSION]->(one:ReportVersion)-[:READ_FROM]->(from:Source)
    WITH one.id + ' ' + coalesce(from.url, '') + ' ' + coalesce(from.publishedOn, '') + ' ' + coalesce(from.retrievedAt, '') AS line
    RETURN line ORDER BY line
  } AS stored
ORDER BY issuerId, year, reportId
