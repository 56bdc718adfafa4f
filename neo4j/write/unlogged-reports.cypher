// Purpose: a page of all reports by id, with whether the log of changes knows them.
// Params:  $after — string, id of the last report of the page before
//          $limit — integer, most rows
// Rows:    id — string, id of the report
//          logged — boolean, the log knows it
MATCH (report:Report)
WHERE report.id > $after
WITH report ORDER BY report.id LIMIT $limit
RETURN report.id AS id, EXISTS { (:Change {reportId: report.id}) } AS logged
ORDER BY id
