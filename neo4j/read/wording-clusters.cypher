// Purpose: for each wording the cluster in which it is (itself, where it is alone), and how current statements spread it: counts, not the issuers one by one. A cluster that several
//          of the wordings are in is counted once. An issuer has taken it up in its first year with it, in the county that it had then; that is known (dated) only where an earlier report is at hand.
// Params:  $ids — string[], ids of the wordings
// Rows:    key — string, id of the wording
//          id — string, id of the cluster
//          wordings — integer, how many wordings it has
//          statements — integer, how many statements hold one
//          issuers — integer, how many issuers wrote one
//          firstIssuerIds — string[], ids of the first fifty, by id, of those that wrote one in the first covered year
//          byYear — list of maps {year, issuers}: how many wrote one in a covered year, ascending
//          counties — integer, how many counties they are of; those whose county is not known count as one
//          byCounty — list of maps {county, issuers}: how many are of a county (null where it is not known), the fifty with the most
//          datedIssuers — integer, how many are dated
//          inCompany — integer, how many of these took it up in one year with another dated one of their county
UNWIND $ids AS key
MATCH (own:Wording {id: key})
WITH coalesce(own.clusterId, own.id) AS id, own.maskVersion AS maskVersion, collect(DISTINCT own) AS owns
CALL (id, maskVersion, owns) {
  UNWIND owns AS member
  RETURN member
  UNION
  MATCH (member:Wording {clusterId: id})
  WHERE member.maskVersion = maskVersion
  RETURN member
}
WITH id, owns, collect(member) AS members
CALL (members) {
  UNWIND members AS member
  MATCH (member)<-[:CONTAINS]-(s:Statement)
  WHERE s.current
  WITH DISTINCT s
  WITH s.issuerId AS issuerId, s.year AS year, coalesce(min(s.countyCode), '') AS county, count(s) AS held
  ORDER BY issuerId, year
  WITH issuerId, collect(year) AS years, head(collect(county)) AS county, sum(held) AS held
  WITH issuerId, years, county, held, EXISTS { MATCH (r:Report {issuerId: issuerId}) WHERE r.year < years[0] } AS dated
  RETURN sum(held) AS statements, count(issuerId) AS issuers, min(years[0]) AS firstYear,
    collect({issuerId: issuerId, years: years, county: county, dated: dated}) AS writers
}
CALL (writers, firstYear) {
  UNWIND writers AS writer
  WITH writer
  WHERE writer.years[0] = firstYear
  WITH writer.issuerId AS issuerId
  ORDER BY issuerId
  LIMIT 50
  RETURN collect(issuerId) AS firstIssuerIds
}
CALL (writers) {
  UNWIND writers AS writer
  UNWIND writer.years AS year
  WITH year, count(*) AS issuers
  ORDER BY year
  RETURN collect({year: year, issuers: issuers}) AS byYear
}
CALL (writers) {
  UNWIND writers AS writer
  WITH writer.county AS county, count(*) AS issuers
  ORDER BY issuers DESC, county
  WITH collect({county: CASE county WHEN '' THEN null ELSE county END, issuers: issuers}) AS counties
  RETURN size(counties) AS counties, counties[..50] AS byCounty
}
CALL (writers) {
  UNWIND writers AS writer
  WITH writer
  WHERE writer.dated
  WITH writer.county AS county, writer.years[0] AS year, count(*) AS together
  RETURN sum(together) AS datedIssuers, sum(CASE WHEN county <> '' AND together > 1 THEN together ELSE 0 END) AS inCompany
}
WITH id, owns, size(members) AS wordings, statements, issuers, firstIssuerIds, byYear, counties, byCounty, datedIssuers, inCompany
UNWIND owns AS own
RETURN own.id AS key, id, wordings, statements, issuers, firstIssuerIds, byYear, counties, byCounty, datedIssuers, inCompany
