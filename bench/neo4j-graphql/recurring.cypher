MATCH (t:Thread)
WHERE t.kind = 'IMPROVEMENT' AND t.occurrences >= 3 AND t.longestUnchangedRun >= 2
WITH t ORDER BY t.longestUnchangedRun DESC, t.id DESC LIMIT $first
MATCH (i:Township {id: t.issuerId})
RETURN t { .id, .text, .years, .longestUnchangedRun, issuer: i { .name }, statements: COLLECT { MATCH (t)-[:INCLUDES]->(s:Improvement) RETURN s { .id, .text } } } AS row
ORDER BY t.longestUnchangedRun DESC, t.id DESC
