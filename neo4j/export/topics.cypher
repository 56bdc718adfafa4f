// Purpose: one page of the topics.
// Params:  $after — string, key behind which the page begins; empty at first
//          $limit — integer, most keys of a page
// Rows:    id — string, key of the topic
//          rows — list of maps, its row of table topics
MATCH (t:Topic)
WHERE t.key > $after
WITH t ORDER BY t.key LIMIT $limit
RETURN t.key AS id, [t { .key, .zh, .en }] AS rows
ORDER BY id
