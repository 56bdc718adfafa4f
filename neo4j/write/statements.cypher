// Purpose: the statements of new versions: the node is shared by all versions that state it, the STATES relationship holds this version's view of it.
// Params:  $parts — list of maps {reportId, issuerId, year, statements}; a statement is a map {id, sectionId, text, states}; `states` holds the properties
//          of the relationship: start, end, quote, kind, rule, title, order, masked, topics, wordingIds, wordingStarts, wordingEnds, addressIds,
//          addressScores, addressBases, verifiability, namedKinds, namedQuotes, namedStarts, namedEnds
// Rows:    none
CYPHER replan=skip
UNWIND $parts AS part
UNWIND part.statements AS row
MERGE (statement:Statement {id: row.id})
  ON CREATE SET statement.text = row.text, statement.reportId = part.reportId, statement.issuerId = part.issuerId, statement.year = part.year,
    statement.current = false
WITH row, statement
MATCH (section:Section {id: row.sectionId})
CREATE (section)-[states:STATES]->(statement)
SET states = row.states, states.addressScores = [score IN row.states.addressScores | toFloat(score)]
