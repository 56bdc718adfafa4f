// Purpose: what the next report says of problems and pledges, by their ids.
// Params:  $ids — string[], ids of statements
// Rows:    key — string, the id asked for
//          row — OutcomeRow (src/model/outcome.ts)
UNWIND $ids AS key
MATCH (s:Statement {id: key})
WHERE s.outcome IS NOT NULL AND s.current
CALL (s) {
  MATCH (s)-[follow:FOLLOWED_BY]->(measure:Statement)
  WITH follow, measure ORDER BY follow.score DESC, measure.order, measure.id
  RETURN collect({measureId: measure.id, score: follow.score, words: follow.words}) AS followedBy
}
CALL (s) {
  MATCH (s)-[:RECURS_AS]->(later:Statement)
  WHERE later.year = s.nextYear
  WITH later ORDER BY later.order, later.id
  RETURN collect(later.id) AS repeatedAs
}
RETURN key, s { .id, .kind, .outcome, .nextYear, followedBy: followedBy, repeatedAs: repeatedAs } AS row
