// Purpose: numbers the versions of each report and makes the last one current: by publication, then retrieval, then the order of storing. Undated ones come first.
// Params:  $reportIds — list of strings, the reports' ids, sorted
// Rows:    none
CYPHER replan=skip
UNWIND $reportIds AS reportId
MATCH (:Report {id: reportId})-[:HAS_VERSION]->(version:ReportVersion)-[:READ_FROM]->(source:Source)
WITH reportId, version ORDER BY reportId, coalesce(source.publishedOn, ''), coalesce(source.retrievedAt, ''), version.number
WITH reportId, collect(version) AS versions
UNWIND range(1, size(versions)) AS number
WITH versions[number - 1] AS version, number, number = size(versions) AS current
WHERE version.number <> number OR version.current <> current
SET version.number = number, version.current = current
