// Purpose: the measures that the current versions of an issuer's reports state.
// Params:  $issuerId — string, the issuer's id
// Rows:    id — string, the statement's id
//          year — integer, the covered year
//          order — integer, place in its report
//          text — string, cleaned wording
//          masked — string, wording under the mask
//          topics — list of strings, topic keys
MATCH (measure:Measure {issuerId: $issuerId})
RETURN measure.id AS id, measure.year AS year, measure.order AS order, measure.text AS text, measure.masked AS masked,
  coalesce(measure.topics, []) AS topics
ORDER BY year, order, id
