// Purpose: a new version of a report, not yet current, numbered behind the stored ones.
// Params:  $reportId — string, the report's id
//          $sourceId — string, id of the source it was read from
//          $version — map, the properties of the ReportVersion node
// Rows:    none
MATCH (report:Report {id: $reportId}), (source:Source {id: $sourceId})
OPTIONAL MATCH (report)-[:HAS_VERSION]->(stored:ReportVersion)
WITH report, source, coalesce(max(stored.number), 0) + 1 AS number
CREATE (report)-[:HAS_VERSION]->(version:ReportVersion)-[:READ_FROM]->(source)
SET version = $version, version.number = number, version.current = false
