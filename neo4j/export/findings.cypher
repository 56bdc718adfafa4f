// Purpose: one page of the findings of current versions of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the finding
//          rows — list of maps, its row of table findings, and what table evidence is made of
MATCH (f:Finding:Current)<-[:RAISES]-(v:ReportVersion)
WHERE f.id > $after
/*? provinceCode */ AND f.provinceCode = $provinceCode
/*? prefectureCode */ AND f.prefectureCode = $prefectureCode
/*? countyCode */ AND f.countyCode = $countyCode
/*? issuerIds */ AND f.issuerId IN $issuerIds
/*? fromYear */ AND f.year >= $fromYear
/*? toYear */ AND f.year <= $toYear
WITH f, v ORDER BY f.id LIMIT $limit
MATCH (v)-[:READ_FROM]->(source:Source)
RETURN f.id AS id, [f {
    .id, .rule, .status, .message, .reportId, .issuerId, .year, crossReport: coalesce(f.crossReport, false), source: source.sha256,
    evidenceJson: f.evidence
  }] AS rows
ORDER BY id
