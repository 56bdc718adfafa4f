// Purpose: source files with their text and what the manifest says of them; a date or address that is not given keeps its value.
// Params:  $sources — list of maps {id, sha256, text, path, reports, url, publishedOn, retrievedAt}, sorted by id: hexadecimal hash of the bytes; the decoded
//          text that all spans point into; path of the file that was read first; how many reports the file holds; where it was published and
//          the dates (ISO 8601), each a string or null
// Rows:    id — string, the source's id
//          reportId — string, a report that a version was read from it for
//          issuerId — string, that report's issuer
CYPHER replan=skip
UNWIND $sources AS row
MERGE (source:Source {id: row.id})
  ON CREATE SET source.sha256 = row.sha256, source.text = row.text, source.path = row.path
SET source.reports = row.reports, source.url = coalesce(row.url, source.url),
  source.publishedOn = coalesce(row.publishedOn, source.publishedOn), source.retrievedAt = coalesce(row.retrievedAt, source.retrievedAt)
WITH source
MATCH (source)<-[:READ_FROM]-(:ReportVersion)<-[:HAS_VERSION]-(report:Report)
RETURN DISTINCT source.id AS id, report.id AS reportId, report.issuerId AS issuerId
ORDER BY reportId
