// Purpose: a report with the id of its current version.
// Params:  none
// Rows:    row — ReportRow (src/model/rows.ts) of `r`
r {
    __typename: 'Report', .id, yearValue: r.year, .issuerId, .title, .form, .script, quality: coalesce(r.quality, 'OK'),
    withdrawn: coalesce(r.withdrawn, false),
    versionId: head([(r)-[:HAS_VERSION]->(v:ReportVersion {current: true}) | v.id])
  } AS row
