// Purpose: how many threads meet the conditions.
// Params:  all of where/threads
//          $kind — string, IMPROVEMENT or PROBLEM
// Rows:    count — integer, number on all pages
MATCH (t:Thread {kind: $kind})
WHERE true
/*+ where/threads */
RETURN count(t) AS count
