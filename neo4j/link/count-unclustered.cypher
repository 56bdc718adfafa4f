// Purpose: how many wordings wait for their cluster, and how many there are.
// Params:  none
// Rows:    marked — integer, wordings that wait
//          total — integer, all wordings
CALL () {
  MATCH (wording:Wording {unclustered: true})
  RETURN count(wording) AS marked
}
CALL () {
  MATCH (wording:Wording)
  RETURN count(wording) AS total
}
RETURN marked, total
