// Purpose: begins the log of changes where there is none, and notes that it knows every report.
// Params:  none
// Rows:    none
MERGE (log:ChangeLog {name: 'disclosure-graph'})
  ON CREATE SET log.id = randomUUID(), log.last = 0, log.at = 0
SET log.complete = true
