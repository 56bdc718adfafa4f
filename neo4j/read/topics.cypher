// Purpose: all topics, by key.
// Params:  none
// Rows:    key — string, stable key
//          zh — string, Chinese name
//          en — string, English name
MATCH (t:Topic)
RETURN t.key AS key, t.zh AS zh, t.en AS en
ORDER BY key
