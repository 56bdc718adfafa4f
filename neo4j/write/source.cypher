// Purpose: the source file with its text and what the manifest says of it; a date or address that is not given keeps its value.
// Params:  $id — string, the source's id
//          $sha256 — string, hexadecimal hash of the bytes
//          $text — string, the decoded text that all spans point into
//          $path — string, path of the file that was read first
//          $reports — integer, how many reports the file holds
//          $url — string or null, where it was published
//          $publishedOn — string or null, ISO 8601 date of publication
//          $retrievedAt — string or null, ISO 8601 date of retrieval
// Rows:    reportId — string, a report that a version was read from it for
//          issuerId — string, that report's issuer
MERGE (source:Source {id: $id})
  ON CREATE SET source.sha256 = $sha256, source.text = $text, source.path = $path
SET source.reports = $reports
/*? url */ SET source.url = $url
/*? publishedOn */ SET source.publishedOn = $publishedOn
/*? retrievedAt */ SET source.retrievedAt = $retrievedAt
WITH source
MATCH (source)<-[:READ_FROM]-(:ReportVersion)<-[:HAS_VERSION]-(report:Report)
RETURN DISTINCT report.id AS reportId, report.issuerId AS issuerId
ORDER BY reportId
