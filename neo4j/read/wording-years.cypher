// Purpose: for each wording the covered years in which it was written: how often, by how many issuers, and by whom for the first time.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          year — integer, covered year
//          statements — integer, statements of the year that hold it
//          issuers — integer, issuers that wrote it in this year
//          newIssuers — integer, those of them that have not written it in an earlier year
//          newIssuerIds — string[], ids of the first twenty of these, by id
UNWIND $ids AS key
CALL (key) {
  MATCH (:Wording {id: key})<-[:CONTAINS]-(s:Statement)
  WHERE s.current
  WITH s.issuerId AS issuerId, s.year AS year, count(DISTINCT s) AS said
  ORDER BY issuerId
  WITH issuerId, min(year) AS first, collect({year: year, said: said}) AS years
  UNWIND years AS one
  WITH one.year AS year, sum(one.said) AS statements, count(issuerId) AS issuers,
    collect(CASE WHEN one.year = first THEN issuerId END) AS fresh
  RETURN year, statements, issuers, size(fresh) AS newIssuers, fresh[..20] AS newIssuerIds
}
RETURN key, year, statements, issuers, newIssuers, newIssuerIds
ORDER BY key, year
