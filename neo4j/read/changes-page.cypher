// Purpose: one page of the log of changes that meets the conditions, the change longest ago first. A report that was removed before it was first entered is told to nobody.
// Params:  all of where/changes
//          $afterSort — integer | null, number of the last entry of the page before
//          $limit — integer, most rows
// Rows:    reportId — string, id of the report
//          sort — integer, number of the change, by which the page is ordered
//          status — string, PRESENT, WITHDRAWN or REMOVED
//          at — integer, when it changed, in milliseconds since 1970
//          year — integer, the covered year
//          issuerName — string, name of the issuer at that time
MATCH (c:Change)
WHERE c.number > coalesce($afterSort, 0) AND c.year IS NOT NULL
/*+ where/changes */
RETURN c.reportId AS reportId, c.number AS sort, c.status AS status, c.at AS at, c.year AS year, c.issuerName AS issuerName
ORDER BY sort
LIMIT $limit
