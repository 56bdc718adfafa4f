// Purpose: removes a report that has no version left, and its year when no other report covers it.
// Params:  $reportId — string, the report's id
// Rows:    reportId — string, the id of the removed report; no row when it keeps a version
MATCH (report:Report {id: $reportId})-[:COVERS]->(year:Year)
WHERE NOT EXISTS { (report)-[:HAS_VERSION]->() }
DETACH DELETE report
WITH year
CALL (year) {
  WITH year
  WHERE NOT EXISTS { (year)<-[:COVERS]-() }
  DETACH DELETE year
}
RETURN $reportId AS reportId
