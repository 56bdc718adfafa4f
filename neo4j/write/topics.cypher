// Purpose: the topics that a report's statements carry.
// Params:  $topics — list of maps {id, key, zh, en}, sorted by key
// Rows:    none
CYPHER replan=skip
UNWIND $topics AS row
MERGE (topic:Topic {key: row.key})
  ON CREATE SET topic.id = row.id, topic.zh = row.zh, topic.en = row.en
WITH row, topic
WHERE topic.zh <> row.zh OR topic.en <> row.en
SET topic.zh = row.zh, topic.en = row.en
