// Purpose: cells with a number of one of the official tables in issuers' current versions, as figures, for the rules that compare reports.
// Params:  $issuerIds — list of strings, the issuers' ids
//          $number — integer, table of the form: 2, 3 or 4
//          $columns — list of strings, column keys
// Rows:    issuerId — string, as given
//          reportId — string, the report's id
//          key — string, row and column: t2.rules.valid
//          value — number
//          quote — string, the cell as written
//          start — integer, offset in the source
//          end — integer, offset in the source
UNWIND $issuerIds AS issuerId
MATCH (:Issuer {id: issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
MATCH (version)-[:HAS_TABLE]->(table:Table {number: $number})
UNWIND range(0, size(table.rows) - 1) AS i
WITH issuerId, report, table, i WHERE table.filled[i] AND table.columns[i] IN $columns
RETURN issuerId, report.id AS reportId, 't' + toString(table.number) + '.' + table.rows[i] + '.' + table.columns[i] AS key,
  table.values[i] AS value, table.raws[i] AS quote, table.starts[i] AS start, table.ends[i] AS end
ORDER BY reportId, start, key
