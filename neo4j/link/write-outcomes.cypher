// Purpose: what the next report says of each problem and pledge of an issuer, and the measures there that take it up.
// Params:  $outcomes — list of maps {id, outcome, nextYear, followedBy: list of {measureId, score, words}}
// Rows:    none
UNWIND $outcomes AS row
MATCH (statement:Statement {id: row.id})
SET statement.outcome = row.outcome, statement.nextYear = row.nextYear
WITH statement, row
UNWIND row.followedBy AS follow
MATCH (measure:Statement {id: follow.measureId})
CREATE (statement)-[:FOLLOWED_BY {score: toFloat(follow.score), words: follow.words}]->(measure)
