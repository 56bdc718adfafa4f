// Purpose: the named figures of issuers' current versions, for the rules that compare reports; a figure of a table comes before one of the text.
// Params:  $issuerIds — list of strings, the issuers' ids
//          $keys — list of strings, figure keys
// Rows:    issuerId — string, as given
//          reportId — string, the report's id
//          key — string, the figure's key
//          value — number
//          quote — string, the words in the source
//          start — integer, offset in the source
//          end — integer, offset in the source
UNWIND $issuerIds AS issuerId
MATCH (:Issuer {id: issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
MATCH (version)-[:REPORTS]->(figure:Figure)
WHERE figure.key IN $keys
RETURN issuerId, report.id AS reportId, figure.key AS key, figure.value AS value, figure.quote AS quote, figure.start AS start, figure.end AS end
ORDER BY reportId, key, figure.origin, start, end
