// Purpose: lets each statement of the reports show the latest version that states it; only those that the current version states carry their kind as label.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $reportIds AS reportId
MATCH (report:Report {id: reportId})
MATCH (statement:Statement {reportId: reportId})<-[states:STATES]-(section:Section)<-[:HAS_SECTION]-(version:ReportVersion)
WITH report, statement, states, section, version ORDER BY version.number DESC, states.order
WITH report, statement, collect({ states: states, section: section, current: version.current })[0] AS shown
WITH report, statement, shown.states AS states, shown.section AS section, shown.current AS current
SET statement.kind = states.kind, statement.title = states.title, statement.quote = states.quote, statement.start = states.start,
  statement.end = states.end, statement.order = states.order, statement.rule = states.rule, statement.masked = states.masked,
  statement.verifiability = states.verifiability, statement.namedKinds = states.namedKinds, statement.namedQuotes = states.namedQuotes,
  statement.namedStarts = states.namedStarts, statement.namedEnds = states.namedEnds, statement.topics = states.topics, statement.sectionId = section.id, statement.sectionRole = section.role, statement.current = current,
  statement.provinceCode = report.provinceCode, statement.prefectureCode = report.prefectureCode, statement.countyCode = report.countyCode
REMOVE statement:Measure:Problem:Improvement
FOREACH (_ IN CASE WHEN current AND states.kind = 'MEASURE' THEN [1] ELSE [] END | SET statement:Measure)
FOREACH (_ IN CASE WHEN current AND states.kind = 'PROBLEM' THEN [1] ELSE [] END | SET statement:Problem)
FOREACH (_ IN CASE WHEN current AND states.kind = 'IMPROVEMENT' THEN [1] ELSE [] END | SET statement:Improvement)
