// Purpose: one page of the sections of current versions of the scope.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $after — string, id behind which the page begins; empty at first
//          $limit — integer, most ids of a page
// Rows:    id — string, id of the section
//          rows — list of maps, its row of table sections
MATCH (section:Section)<-[:HAS_SECTION]-(v:ReportVersion {current: true})<-[:HAS_VERSION]-(r:Report)
WHERE section.id > $after
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
WITH section, v ORDER BY section.id LIMIT $limit
MATCH (v)-[:READ_FROM]->(source:Source)
RETURN section.id AS id, [section {
    .id, .index, .role, .heading, .number, .start, .end, .stub, versionId: v.id, reportId: v.reportId, source: source.sha256
  }] AS rows
ORDER BY id
