// Purpose: for each year the number of reports that cover it.
// Params:  $ids — integer[], covered years
// Rows:    key — integer, the year
//          count — integer, number of reports
UNWIND $ids AS key
CALL (key) {
  MATCH (r:Report {year: key})
  RETURN count(r) AS count
}
RETURN key, count
