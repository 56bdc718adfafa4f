// Purpose: brings the counts of masked sentences up to date with what issuers state now, by the difference from what was counted of them before (`counted` on each statement): the cost is that of their own statements, however many others wrote the same.
// Params:  $issuerIds — list of strings, the issuers' ids, whose locks are held
// Rows:    counted — integer, how many masked sentences have another count now
UNWIND $issuerIds AS issuerId
MATCH (statement:Statement {issuerId: issuerId})
WITH issuerId, statement, statement.current AS isNow, coalesce(statement.counted, false) AS wasBefore
FOREACH (_ IN CASE WHEN isNow <> wasBefore THEN [1] ELSE [] END | SET statement.counted = CASE WHEN isNow THEN true END)
WITH issuerId, statement, isNow, wasBefore
MATCH (statement)-[:CONTAINS]->(wording:Wording)
WITH issuerId, wording, count(DISTINCT CASE WHEN isNow THEN statement END) AS now, count(DISTINCT CASE WHEN wasBefore THEN statement END) AS before
WHERE now <> before
WITH wording, sum(now - before) AS statements, sum(sign(now) - sign(before)) AS issuers
ORDER BY wording.id
SET wording.statementCount = wording.statementCount + statements, wording.issuerCount = wording.issuerCount + issuers
RETURN count(wording) AS counted
