// Purpose: a new version of each report, not yet current, numbered behind the stored ones.
// Params:  $versions — list of maps {reportId, sourceId, version}; version holds the properties of the ReportVersion node
// Rows:    none
CYPHER replan=skip
UNWIND $versions AS row
MATCH (report:Report {id: row.reportId})
MATCH (source:Source {id: row.sourceId})
CALL (report) {
  OPTIONAL MATCH (report)-[:HAS_VERSION]->(stored:ReportVersion)
  RETURN coalesce(max(stored.number), 0) + 1 AS number
}
CREATE (report)-[:HAS_VERSION]->(version:ReportVersion)-[:READ_FROM]->(source)
SET version = row.version, version.number = number, version.current = false
