// Purpose: reports at hand whose extraction a person should look at: a provisional issuer, a text that is not sound, or messages of weight.
// Params:  none
// Rows:    sha256 — string, hash of the file, by which an override names it
//          file — string, path of the file
//          reportId — string, the report's id
//          issuer — string, name of the issuer as it was understood
//          issuerCode — string | null, its division code; null while the issuer is provisional
//          year — integer, covered year
//          quality — string, OK or what is wrong with the text
//          candidateJson — string, JSON of the places that the name may mean
//          yearJson — string, JSON of the years that the text names for itself
//          messageJson — string, JSON of what puzzled a stage
MATCH (report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})-[:READ_FROM]->(source:Source)
WHERE version.issuerProvisional OR coalesce(version.quality, 'OK') <> 'OK'
  OR version.messages CONTAINS '"severity":"WARNING"' OR version.messages CONTAINS '"severity":"ERROR"'
RETURN source.sha256 AS sha256, source.path AS file, report.id AS reportId, version.issuerName AS issuer, version.issuerCode AS issuerCode,
  report.year AS year, coalesce(version.quality, 'OK') AS quality, version.issuerCandidates AS candidateJson,
  version.yearCandidates AS yearJson, version.messages AS messageJson
ORDER BY file, reportId
