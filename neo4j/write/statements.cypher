// Purpose: the statements of a new version: the node is shared by all versions that state it, the STATES relationship holds this version's view of it.
// Params:  $reportId — string, the report's id
//          $issuerId — string, the issuer's id
//          $year — integer, the covered year
//          $statements — list of maps {id, sectionId, text, states}; `states` holds the properties of the relationship: start, end, quote, kind,
//          rule, title, order, masked, topics, wordingIds, wordingStarts, wordingEnds, addressIds, addressScores, addressBases,
//          verifiability, namedKinds, namedQuotes, namedStarts, namedEnds
// Rows:    none
UNWIND $statements AS row
MERGE (statement:Statement {id: row.id})
  ON CREATE SET statement.text = row.text, statement.reportId = $reportId, statement.issuerId = $issuerId, statement.year = $year,
    statement.current = false
WITH row, statement
MATCH (section:Section {id: row.sectionId})
CREATE (section)-[states:STATES]->(statement)
SET states = row.states, states.addressScores = [score IN row.states.addressScores | toFloat(score)]
