// Purpose: how many figures of current versions meet the conditions.
// Params:  all of where/figures
// Rows:    count — integer, number on all pages
MATCH (f:Figure:Current)
WHERE true
/*+ where/figures */
RETURN count(f) AS count
