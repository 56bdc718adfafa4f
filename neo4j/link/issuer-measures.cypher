// Purpose: the measures that the current versions of issuers' reports state.
// Params:  $issuerIds — list of strings, the issuers' ids
// Rows:    issuerId — string, as given
//          id — string, the statement's id
//          year — integer, the covered year
//          order — integer, place in its report
//          text — string, cleaned wording
//          masked — string, wording under the mask
//          topics — list of strings, topic keys
UNWIND $issuerIds AS issuerId
MATCH (measure:Measure {issuerId: issuerId})
RETURN issuerId, measure.id AS id, measure.year AS year, measure.order AS order, measure.text AS text, measure.masked AS masked,
  coalesce(measure.topics, []) AS topics
ORDER BY issuerId, year, order, id
