// Purpose: cells with a number of one of the official tables in an issuer's current versions, as figures, for the rules that compare reports.
// Params:  $issuerId — string, the issuer's id
//          $number — integer, table of the form: 2, 3 or 4
//          $columns — list of strings, column keys
// Rows:    reportId — string, the report's id
//          key — string, row and column: t2.rules.valid
//          value — number
//          quote — string, the cell as written
//          start — integer, offset in the source
//          end — integer, offset in the source
MATCH (:Issuer {id: $issuerId})<-[:ISSUED_BY]-(report:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
MATCH (version)-[:HAS_TABLE]->(table:Table {number: $number})
UNWIND range(0, size(table.rows) - 1) AS i
WITH report, table, i WHERE table.filled[i] AND table.columns[i] IN $columns
RETURN report.id AS reportId, 't' + toString(table.number) + '.' + table.rows[i] + '.' + table.columns[i] AS key,
  table.values[i] AS value, table.raws[i] AS quote, table.starts[i] AS start, table.ends[i] AS end
ORDER BY reportId, start, key
