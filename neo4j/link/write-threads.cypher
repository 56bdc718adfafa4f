// Purpose: the threads of an issuer with the statements that they include; the issuer's place stands on them too, so that filters read an index.
// Params:  $issuerId — string, the issuer's id
//          $threads — list of maps, the properties of each Thread node and `statements`, the ids of its statements
// Rows:    none
MATCH (issuer:Issuer {id: $issuerId})
UNWIND $threads AS row
CREATE (thread:Thread {id: row.id})
SET thread.kind = row.kind, thread.issuerId = $issuerId, thread.firstYear = row.firstYear, thread.lastYear = row.lastYear,
  thread.years = row.years, thread.occurrences = row.occurrences, thread.longestUnchangedRun = row.longestUnchangedRun,
  thread.currentUnchangedRun = row.currentUnchangedRun, thread.status = row.status, thread.text = row.text, thread.topics = row.topics,
  thread.aliases = row.aliases, thread.provinceCode = issuer.provinceCode, thread.prefectureCode = issuer.prefectureCode,
  thread.countyCode = issuer.countyCode
WITH thread, row
UNWIND row.statements AS statementId
MATCH (statement:Statement {id: statementId})
CREATE (thread)-[:INCLUDES]->(statement)
