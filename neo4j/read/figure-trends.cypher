// Purpose: figures and cells of the current versions of reports, summed by key and group. A report counts once a key: what a table says before what the text says.
// Params:  all of where/reports
//          $keys — string[], keys of figures and cells
//          $tables — integer[], numbers of the tables that the keys speak of
//          $byYear — true | null, one row a covered year
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byForm — true | null
//          $limit — integer, most rows
// Rows:    key — string, key of the figure or cell
//          year — integer | null
//          provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          form — string | null
//          reports — integer, reports that state it
//          sum — float
//          min — float
//          max — float
//          positive — integer, reports that state more than zero
MATCH (r:Report)-[:HAS_VERSION]->(version:ReportVersion {current: true})
WHERE true
/*+ where/reports */
CALL (version) {
  MATCH (version)-[:REPORTS]->(f:Figure)
  WHERE f.key IN $keys
  RETURN f.key AS key, f.value AS value, CASE f.origin WHEN 'TABLE' THEN 0 ELSE 1 END AS rank, f.start AS place
  UNION ALL
  MATCH (version)-[:HAS_TABLE]->(t:Table)
  WHERE t.number IN $tables
  UNWIND range(0, size(t.rows) - 1) AS i
  WITH t, i, 't' + toString(t.number) + '.' + t.rows[i] + '.' + t.columns[i] AS cell
  WHERE t.filled[i] AND cell IN $keys
  RETURN cell AS key, t.values[i] AS value, 0 AS rank, t.starts[i] AS place
}
WITH r, key, value ORDER BY rank, place
WITH r, key, collect(value)[0] AS value
WITH r, key, value
/*? byYear */ , r.year AS year
/*? !byYear */ , null AS year
/*? byProvince */ , r.provinceCode AS provinceCode
/*? !byProvince */ , null AS provinceCode
/*? byPrefecture */ , r.prefectureCode AS prefectureCode
/*? !byPrefecture */ , null AS prefectureCode
/*? byCounty */ , r.countyCode AS countyCode
/*? !byCounty */ , null AS countyCode
/*? byIssuer */ , r.issuerId AS issuerId
/*? !byIssuer */ , null AS issuerId
/*? byForm */ , r.form AS form
/*? !byForm */ , null AS form
RETURN key, year, provinceCode, prefectureCode, countyCode, issuerId, form,
  count(r) AS reports, sum(value) AS sum, min(value) AS min, max(value) AS max, count(CASE WHEN value > 0 THEN 1 END) AS positive
ORDER BY key, year, provinceCode, prefectureCode, countyCode, issuerId, form
LIMIT $limit
