// Purpose: how many pledges meet the conditions on their outcome.
// Params:  all of where/outcomes
// Rows:    count — integer, number on all pages
MATCH (s:Improvement)
WHERE s.outcome IS NOT NULL
/*+ where/outcomes */
RETURN count(s) AS count
