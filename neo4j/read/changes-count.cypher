// Purpose: how many changes meet the conditions.
// Params:  all of where/changes
// Rows:    count — integer, number on all pages
MATCH (c:Change)
WHERE c.year IS NOT NULL
/*+ where/changes */
RETURN count(c) AS count
