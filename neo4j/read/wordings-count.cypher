// Purpose: how many wordings several issuers share.
// Params:  all of where/wordings
// Rows:    count — integer, number on all pages
MATCH (w:Wording)
WHERE true
/*+ where/wordings */
RETURN count(w) AS count
