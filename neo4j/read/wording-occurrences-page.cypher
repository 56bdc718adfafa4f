// Purpose: for each wording one page of the places where it stands, by issuer and year.
// Params:  $ids — string[], ids of the wordings
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    key — string, id of the wording
//          id — string, statement and position
//          sort — string, issuer and year
//          statementId — string, id of the statement
//          wordingId — string, id of the wording
//          start — integer, first UTF-16 code unit in the statement's source
//          end — integer, UTF-16 code unit behind the last
UNWIND $ids AS key
CALL (key) {
  MATCH (w:Wording {id: key})<-[place:CONTAINS]-(s:Statement)
  WHERE s.current
  WITH w, s, place, s.id + ' ' + toString(place.order) AS id, s.issuerId + ' ' + toString(s.year) AS sort
/*? afterId */   WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
  RETURN id, sort, s.id AS statementId, w.id AS wordingId, place.start AS start, place.end AS finish
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort, statementId, wordingId, start, finish AS `end`
ORDER BY key, sort, id
