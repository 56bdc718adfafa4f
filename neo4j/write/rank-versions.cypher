// Purpose: numbers a report's versions and makes the last one current: by publication, then retrieval, then the order of storing. Undated ones come first.
// Params:  $reportId — string, the report's id
// Rows:    none
MATCH (:Report {id: $reportId})-[:HAS_VERSION]->(version:ReportVersion)-[:READ_FROM]->(source:Source)
WITH version ORDER BY coalesce(source.publishedOn, ''), coalesce(source.retrievedAt, ''), version.number
WITH collect(version) AS versions
UNWIND range(1, size(versions)) AS number
WITH versions[number - 1] AS version, number, number = size(versions) AS current
WHERE version.number <> number OR version.current <> current
SET version.number = number, version.current = current
