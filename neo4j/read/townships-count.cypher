// Purpose: how many townships meet the conditions.
// Params:  all of where/townships
// Rows:    count — integer, number on all pages
MATCH (i:Issuer)
WHERE i:Township
/*+ where/townships */
RETURN count(i) AS count
