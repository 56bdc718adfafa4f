// Purpose: for each wording the number of places where it stands.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          count — integer, number of places
UNWIND $ids AS key
CALL (key) {
  MATCH (w:Wording {id: key})<-[place:CONTAINS]-(s:Statement)
  WHERE s.current
  RETURN count(place) AS count
}
RETURN key, count
