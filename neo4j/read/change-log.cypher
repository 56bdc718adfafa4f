// Purpose: which log of changes the graph has (another one where the graph was built anew), whether it still says all that happened since an entry, and where an instant is in it. Numbers
//          and instants rise together: an entry of no larger number and a later instant, or no such number yet, tells that a backup took the log's place.
// Params:  $number — integer | null, number of the entry
//          $at — integer | null, when it was made, in milliseconds since 1970
//          $since — integer | null, the instant, in milliseconds since 1970
// Rows:    id — string, opaque
//          lost — boolean, the log is another one since then
//          first — integer | null, number of the first entry of the instant or later, or of the next one to come where there is none; null where no instant is given
MATCH (log:ChangeLog {name: 'disclosure-graph'})
RETURN log.id AS id, coalesce($number > log.last OR $at < head(COLLECT {
    MATCH (c:Change) WHERE c.number <= $number RETURN c.at ORDER BY c.number DESC LIMIT 1
  }), false) AS lost, coalesce(head(COLLECT {
    MATCH (c:Change) WHERE c.at >= $since RETURN c.number ORDER BY c.at, c.number LIMIT 1
  }), CASE WHEN $since IS NOT NULL THEN log.last + 1 END) AS first
