// Purpose: writes down on the reports of issuers how many statements they hold and how many of these stand unchanged from an earlier report, for read/report-trends: a country's statements are too many to be counted when asked for. RECURS_AS ties problems and pledges alone.
// Params:  $issuerIds — list of strings, the issuers' ids, whose links are written
// Rows:    none
UNWIND $issuerIds AS issuerId
MATCH (:Issuer {id: issuerId})<-[:ISSUED_BY]-(report:Report)
WITH issuerId, collect(report) AS reports, min(report.year) AS firstYear
UNWIND reports AS report
CALL (report) {
  MATCH (s:Statement {reportId: report.id})
  WITH s, EXISTS { (s)<-[:RECURS_AS {kind: 'IDENTICAL'}]-() } AS unchanged
  RETURN count(CASE WHEN s:Measure THEN 1 END) AS measures, count(CASE WHEN s:Problem THEN 1 END) AS problems,
    count(CASE WHEN s:Improvement THEN 1 END) AS improvements, count(CASE WHEN s:Problem AND unchanged THEN 1 END) AS unchangedProblems,
    count(CASE WHEN s:Improvement AND unchanged THEN 1 END) AS unchangedImprovements
}
SET report.measureCount = measures, report.problemCount = problems, report.improvementCount = improvements,
  report.unchangedProblemCount = unchangedProblems, report.unchangedImprovementCount = unchangedImprovements,
  report.hasEarlier = firstYear < report.year
