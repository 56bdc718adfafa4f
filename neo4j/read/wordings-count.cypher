// Purpose: how many wordings several issuers share.
// Params:  all of where/wordings
//          $ofPlace — true | null, whether to begin at the statements of the place; then neither $scoped nor $and, $or and $not
// Rows:    count — integer, number on all pages
/*? !ofPlace */ MATCH (w:Wording)
/*? ofPlace */ MATCH (w:Wording)<-[:CONTAINS]-(s:Statement)
WHERE true
/*? ofPlace */ AND s.current AND s.year IS NOT NULL AND s.id IS NOT NULL
/*+ where/wordings */
/*? !ofPlace */ RETURN count(w) AS count
/*? ofPlace */ RETURN count(DISTINCT w) AS count
