// Purpose: the masked sentences of a report, shared by all who wrote them; counts and clusters are left to linking.
// Params:  $wordings — list of maps {id, hash, maskVersion, text}, sorted by id
// Rows:    none
CYPHER replan=skip
UNWIND $wordings AS row
MERGE (wording:Wording {id: row.id})
  ON CREATE SET wording.hash = row.hash, wording.maskVersion = row.maskVersion, wording.text = row.text,
    wording.issuerCount = 0, wording.statementCount = 0, wording.unclustered = true
