// Purpose: gives a page of statements, and what their versions say of them, the lists that are empty: the offline importer can't tell an empty list from none.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
// Rows:    last — string or null, the last id of this page; null behind the last page
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement ORDER BY statement.id LIMIT $limit
MATCH (statement)<-[states:STATES]-()
SET states.topics = coalesce(states.topics, []),
  states.wordingIds = coalesce(states.wordingIds, []), states.wordingStarts = coalesce(states.wordingStarts, []),
  states.wordingEnds = coalesce(states.wordingEnds, []), states.addressIds = coalesce(states.addressIds, []),
  states.addressScores = coalesce(states.addressScores, []), states.addressBases = coalesce(states.addressBases, []),
  states.namedKinds = coalesce(states.namedKinds, []), states.namedQuotes = coalesce(states.namedQuotes, []),
  states.namedStarts = coalesce(states.namedStarts, []), states.namedEnds = coalesce(states.namedEnds, []),
  statement.topics = coalesce(statement.topics, []),
  statement.namedKinds = coalesce(statement.namedKinds, []), statement.namedQuotes = coalesce(statement.namedQuotes, []),
  statement.namedStarts = coalesce(statement.namedStarts, []), statement.namedEnds = coalesce(statement.namedEnds, [])
RETURN max(statement.id) AS last
