// Purpose: marks a report as withdrawn, or takes the mark away; nothing is erased.
// Params:  $reportId — string, the report's id
//          $withdrawn — boolean, true: the issuer has withdrawn it
// Rows:    id — string, the report's id; no row when there is none
MATCH (report:Report {id: $reportId})
SET report.withdrawn = $withdrawn
RETURN report.id AS id
