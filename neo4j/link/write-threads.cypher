// Purpose: the threads of issuers with the statements that they include; the issuer's place stands on them too, so that filters read an index.
// Params:  $threads — list of maps, the properties of each Thread node, `issuerId` among them, and `statements`, the ids of its statements
// Rows:    none
UNWIND $threads AS row
MATCH (issuer:Issuer {id: row.issuerId})
CREATE (thread:Thread {id: row.id})
SET thread.kind = row.kind, thread.issuerId = row.issuerId, thread.firstYear = row.firstYear, thread.lastYear = row.lastYear,
  thread.years = row.years, thread.occurrences = row.occurrences, thread.longestUnchangedRun = row.longestUnchangedRun,
  thread.currentUnchangedRun = row.currentUnchangedRun, thread.status = row.status, thread.text = row.text, thread.topics = row.topics,
  thread.aliases = row.aliases, thread.provinceCode = issuer.provinceCode, thread.prefectureCode = issuer.prefectureCode,
  thread.countyCode = issuer.countyCode
WITH thread, row
UNWIND row.statements AS statementId
MATCH (statement:Statement {id: statementId})
CREATE (thread)-[:INCLUDES]->(statement)
