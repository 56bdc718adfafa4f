// Purpose: what linking has made, in numbers that differ when it was made differently; part of the version of the data.
// Params:  none
// Rows:    part — string, what is counted
//          count — integer, how many
//          sum — integer, what their numbers add up to
CALL () {
  MATCH (:Statement)-[link:RECURS_AS]->(:Statement)
  RETURN 'link ' + link.kind AS part, count(*) AS count, sum(toInteger(round(link.similarity * 1000000))) AS sum
  UNION ALL
  MATCH (thread:Thread)
  RETURN 'thread ' + thread.status AS part, count(*) AS count,
    sum(thread.longestUnchangedRun * 10000 + thread.currentUnchangedRun * 100 + thread.occurrences) AS sum
  UNION ALL
  MATCH (statement:Statement)
  WHERE statement.outcome IS NOT NULL
  RETURN 'outcome ' + statement.outcome AS part, count(*) AS count, sum(statement.nextYear) AS sum
  UNION ALL
  MATCH (finding:Finding)
  RETURN 'finding ' + finding.rule + ' ' + finding.status AS part, count(*) AS count, sum(finding.year) AS sum
}
RETURN part, count, sum
ORDER BY part
