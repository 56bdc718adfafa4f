// Purpose: marks a page of wordings where they have no keys yet: those that a release without clusters stored.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
// Rows:    last — string or null, the last id of this page; null behind the last page
MATCH (wording:Wording)
WHERE wording.id > $after
WITH wording ORDER BY wording.id LIMIT $limit
FOREACH (_ IN CASE WHEN wording.nearKeys IS NULL THEN [1] ELSE [] END | SET wording.unclustered = true)
RETURN max(wording.id) AS last
