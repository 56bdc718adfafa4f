// Purpose: lets each report show its current version, takes what linking wrote down of another, marks that version's figures and findings as current, and takes the mark from the others.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $reportIds AS reportId
MATCH (report:Report {id: reportId})-[:HAS_VERSION]->(version:ReportVersion)
CALL (report, version) {
  WITH report, version
  WHERE version.current
  SET report.title = version.title, report.form = version.form, report.script = version.script, report.quality = version.quality,
    report.provinceCode = version.provinceCode, report.prefectureCode = version.prefectureCode, report.countyCode = version.countyCode
  REMOVE report.measureCount, report.problemCount, report.improvementCount, report.unchangedProblemCount, report.unchangedImprovementCount, report.hasEarlier
}
CALL (version) {
  MATCH (version)-[:REPORTS|RAISES]->(part:!Current)
  WHERE version.current
  SET part:Current
}
CALL (version) {
  MATCH (version)-[:REPORTS|RAISES]->(part:Current)
  WHERE NOT version.current
  REMOVE part:Current
}
CALL (version) {
  MATCH (version)-[:RAISES]->(finding:Finding {crossReport: true})
  WHERE NOT version.current
  DETACH DELETE finding
}
