// Purpose: threads by id; an id that was replaced (aliases) leads to the thread of today.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — ThreadRow (src/model/rows.ts)
UNWIND $ids AS key
OPTIONAL MATCH (direct:Thread {id: key})
CALL (key, direct) {
  UNWIND CASE WHEN direct IS NULL THEN [] ELSE [direct] END AS t
  RETURN t
  UNION ALL
  UNWIND CASE WHEN direct IS NULL THEN [key] ELSE [] END AS alias
  MATCH (t:Thread) WHERE alias IN t.aliases
  RETURN t
}
RETURN key,
/*+ row/thread */
