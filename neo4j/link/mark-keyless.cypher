// Purpose: marks wordings that have no keys yet: those that a release without clusters stored.
// Params:  $limit — integer, how many at most
// Rows:    marked — integer, how many were marked
MATCH (wording:Wording)
WHERE wording.nearKeys IS NULL AND wording.unclustered IS NULL
WITH wording LIMIT $limit
SET wording.unclustered = true
RETURN count(wording) AS marked
