// Purpose: one page of the figures of current versions of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the figure
//          rows — list of maps, its row of table figures
MATCH (f:Figure:Current)<-[:REPORTS]-(v:ReportVersion)
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
    .id, .key, .value, .qualifier, .unit, .origin, .reportId, .issuerId, .year, .quote, source: source.sha256, .start, .end
  }] AS rows
ORDER BY id
