// Purpose: waits until every index answers.
// Params:  $seconds — integer, for how long at most
// Rows:    none
CALL db.awaitIndexes($seconds)
