// Purpose: the shared wordings in each statement, in reading order.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the statement
//          statementId — string, id of the statement
//          wordingId — string, id of the wording
//          start — integer, first UTF-16 code unit in the statement's source
//          end — integer, UTF-16 code unit behind the last
UNWIND $ids AS key
MATCH (s:Statement {id: key})-[place:CONTAINS]->(w:Wording)
RETURN key, s.id AS statementId, w.id AS wordingId, place.start AS start, place.end AS `end`
ORDER BY key, place.order, wordingId
