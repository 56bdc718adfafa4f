// Purpose: for each division the number of townships in it, at any depth.
// Params:  $ids — string[], ids of the divisions
// Rows:    key — string, id of the division
//          count — integer, number of townships
UNWIND $ids AS key
MATCH (d:Division {id: key})
CALL (d) {
  MATCH (d)<-[:PART_OF*0..3]-(:Division)<-[:IN]-(i:Township)
  RETURN count(i) AS count
}
RETURN key, count
