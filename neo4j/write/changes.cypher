// Purpose: puts reports that came, changed or went at the end of the log of changes, where each report stands once. Locks the log until the transaction ends, so that
//          numbers become visible in their order and no reader passes one that is still to come: call it last.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
MERGE (log:ChangeLog {name: 'disclosure-graph'})
  ON CREATE SET log.id = randomUUID(), log.last = 0, log.at = 0
SET log.last = log.last + size($reportIds)
WITH log, log.last - size($reportIds) AS before, datetime.realtime().epochMillis AS now
SET log.at = CASE WHEN now > log.at THEN now ELSE log.at END
WITH log.at AS at, before
UNWIND range(1, size($reportIds)) AS place
MERGE (change:Change {reportId: $reportIds[place - 1]})
SET change.number = before + place, change.at = at, change.status = 'REMOVED'
WITH change
MATCH (report:Report {id: change.reportId})-[:ISSUED_BY]->(issuer:Issuer)
SET change.status = CASE WHEN report.withdrawn THEN 'WITHDRAWN' ELSE 'PRESENT' END, change.year = report.year, change.issuerId = issuer.id, change.issuerName = issuer.name, change.provinceCode = report.provinceCode,
  change.prefectureCode = report.prefectureCode, change.countyCode = report.countyCode
