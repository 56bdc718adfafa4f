// Purpose: how many reports meet the conditions.
// Params:  all of where/reports
// Rows:    count — integer, number on all pages
MATCH (r:Report)
WHERE true
/*+ where/reports */
RETURN count(r) AS count
