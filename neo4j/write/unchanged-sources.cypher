// Purpose: which files need not be read again: all of their reports are stored from the same bytes, by the same programs, with the same dates.
// Params:  $candidates — list of maps {sourceId, sha256, extractor, gazetteer, overrides, mask, url, publishedOn, retrievedAt}; the last three or null
// Rows:    sha256 — string, hash of an unchanged file
UNWIND $candidates AS candidate
MATCH (source:Source {id: candidate.sourceId})<-[:READ_FROM]-(version:ReportVersion)
WHERE version.extractor = candidate.extractor AND version.gazetteer = candidate.gazetteer
  AND version.overrides = candidate.overrides AND version.mask = candidate.mask
  AND (candidate.url IS NULL OR candidate.url = source.url)
  AND (candidate.publishedOn IS NULL OR candidate.publishedOn = source.publishedOn)
  AND (candidate.retrievedAt IS NULL OR candidate.retrievedAt = source.retrievedAt)
WITH candidate.sha256 AS sha256, source, count(DISTINCT version.index) AS stored
WHERE stored >= source.reports
RETURN DISTINCT sha256
