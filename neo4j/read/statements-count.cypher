// Purpose: how many statements of current versions meet the conditions.
// Params:  all of where/statements
//          $kind — string | null, the only kind of the statement
// Rows:    count — integer, number on all pages
/*? !kind */ MATCH (s:Measure|Problem|Improvement)
/*? kind=MEASURE */ MATCH (s:Measure)
/*? kind=PROBLEM */ MATCH (s:Problem)
/*? kind=IMPROVEMENT */ MATCH (s:Improvement)
WHERE true
/*+ where/statements */
RETURN count(s) AS count
