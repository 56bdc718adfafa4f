// Purpose: how many findings meet the conditions.
// Params:  all of where/findings
// Rows:    count — integer, number on all pages
MATCH (f:Finding:Current)
WHERE true
/*+ where/findings */
RETURN count(f) AS count
