// Purpose: for each wording the cluster in which it is (itself, where it is alone), and who wrote a member of it in current statements, issuer by issuer.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          id — string, id of the cluster
//          wordings — integer, how many wordings it has
//          statements — integer, how many statements hold one
//          writers — list of maps {issuerId, countyCode, years, firstReport}: the covered years in which an issuer wrote one, ascending; the first year of which a report of it is at hand
UNWIND $ids AS key
MATCH (own:Wording {id: key})
CALL (own) {
  MATCH (member:Wording {clusterId: own.clusterId})
  RETURN member
  UNION
  RETURN own AS member
}
WITH key, coalesce(own.clusterId, own.id) AS id, collect(member) AS members
CALL (members) {
  UNWIND members AS member
  MATCH (member)<-[:CONTAINS]-(s:Statement)
  WHERE s.current
  WITH DISTINCT s
  WITH s.issuerId AS issuerId, s.countyCode AS countyCode, s.year AS year, count(s) AS held ORDER BY year
  WITH issuerId, countyCode, collect(year) AS years, sum(held) AS held ORDER BY issuerId
  RETURN sum(held) AS statements, collect({
    issuerId: issuerId, countyCode: countyCode, years: years,
    firstReport: reduce(first = head(years), year IN COLLECT { MATCH (r:Report {issuerId: issuerId}) RETURN r.year } | CASE WHEN year < first THEN year ELSE first END)
  }) AS writers
}
RETURN key, id, size(members) AS wordings, statements, writers
