// Purpose: figures and cells of the current versions of reports, summed by key and group. A report counts once a key: what a table says before what the text says.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $year — integer | null, the covered year
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $form — string | null, form of the report
//          $quality — string | null, quality of its text
//          $minPublicationDelay — integer | null, least days from the end of the covered year to publication
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
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? year */ AND r.year = $year
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
/*? form */ AND r.form = $form
/*? quality */ AND coalesce(r.quality, 'OK') = $quality
/*? minPublicationDelay */ AND EXISTS {
/*? minPublicationDelay */   MATCH (version)-[:READ_FROM]->(source:Source)
/*? minPublicationDelay */   WHERE duration.inDays(date({year: r.year, month: 12, day: 31}), date(left(source.publishedOn, 10))).days >= $minPublicationDelay
/*? minPublicationDelay */ }
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
