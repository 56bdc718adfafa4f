// Purpose: for each report the other issuers' reports of its year or earlier that hold most of its masked sentences, word for word, at most twenty. Sentences that more than fifty issuers wrote do not count: they are everybody's, and following them would cost more with every report stored.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the report
//          id — string, id of the other report
//          sentences — integer, how many different masked sentences both hold
//          characters — integer, their masked characters
//          total — integer, masked characters of the report's different sentences
//          pairs — list of maps {here, there}, for each sentence its first place on both sides; each a map {statementId, wordingId, start, end}
UNWIND $ids AS key
CALL (key) {
  MATCH (s:Statement {reportId: key})-[place:CONTAINS]->(w:Wording)
  WHERE s.current
  WITH w, s, place ORDER BY place.start, s.id
  WITH w, collect({ statementId: s.id, wordingId: w.id, start: place.start, end: place.end })[0] AS here, s.issuerId AS issuerId, s.year AS year
  WITH collect({ wording: w, here: here, issuerId: issuerId, year: year }) AS own, sum(size(w.text)) AS total
  UNWIND own AS one
  WITH total, one.wording AS w, one.here AS here, one.issuerId AS issuerId, one.year AS year
  WHERE w.issuerCount > 1 AND w.issuerCount <= 50
  MATCH (w)<-[place:CONTAINS]-(other:Statement)
  WHERE other.current AND other.issuerId <> issuerId AND other.year <= year
  WITH total, w, here, other, place ORDER BY place.start, other.id
  WITH total, w, here, other.reportId AS id, collect({ statementId: other.id, wordingId: w.id, start: place.start, end: place.end })[0] AS there
  WITH total, w, here, there, id ORDER BY here.start, w.id
  WITH total, id, count(w) AS sentences, sum(size(w.text)) AS characters, collect({ here: here, there: there }) AS pairs
  RETURN id, sentences, characters, total, pairs
  ORDER BY characters DESC, id
  LIMIT 20
}
RETURN key, id, sentences, characters, total, pairs
ORDER BY key, characters DESC, id
