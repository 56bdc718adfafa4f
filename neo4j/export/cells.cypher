// Purpose: the cells of one page of tables of current versions of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the table
//          rows — list of maps, its rows of table cells
MATCH (t:Table)<-[:HAS_TABLE]-(v:ReportVersion {current: true})<-[:HAS_VERSION]-(r:Report)
WHERE t.id > $after
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
WITH t, v, r ORDER BY t.id LIMIT $limit
MATCH (v)-[:READ_FROM]->(source:Source)
RETURN t.id AS id, [i IN range(0, size(t.values) - 1) | {
    tableId: t.id, number: t.number, form: t.form, reportId: r.id, issuerId: r.issuerId, year: r.year, order: i, row: t.rows[i], column: t.columns[i],
    value: CASE WHEN t.filled[i] THEN t.values[i] END, raw: t.raws[i], source: source.sha256, start: t.starts[i], end: t.ends[i]
  }] AS rows
ORDER BY id
