// Purpose: marks a report as withdrawn, or takes the mark away; nothing is erased.
// Params:  $reportId — string, the report's id
//          $withdrawn — boolean, true: the issuer has withdrawn it
// Rows:    changed — boolean, it was not so before; no row when there is no such report
MATCH (report:Report {id: $reportId})
WITH report, coalesce(report.withdrawn, false) <> $withdrawn AS changed
SET report.withdrawn = $withdrawn
RETURN changed
