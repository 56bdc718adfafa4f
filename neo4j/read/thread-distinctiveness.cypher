// Purpose: how widespread the sentences of each thread's latest wording are: said by everybody, or by this issuer alone.
// Params:  $ids — string[], ids of threads
// Rows:    key — string, id of the thread
//          sentences — integer, sentences of the latest year's statements
//          ownSentences — integer, those that no other issuer wrote
//          leastShared — integer, other issuers that wrote the least widespread of them
//          mostShared — integer, other issuers that wrote the most widespread of them
UNWIND $ids AS key
MATCH (t:Thread {id: key})-[:INCLUDES]->(s:Statement)-[:CONTAINS]->(w:Wording)
WHERE s.year = t.lastYear
WITH DISTINCT key, w, CASE WHEN w.issuerCount > 1 THEN w.issuerCount - 1 ELSE 0 END AS others
RETURN key, count(w) AS sentences, count(CASE WHEN others = 0 THEN 1 END) AS ownSentences, min(others) AS leastShared, max(others) AS mostShared
