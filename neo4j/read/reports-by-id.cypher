// Purpose: reports by id, each with the id of its current version.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — ReportRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (r:Report {id: key})
OPTIONAL MATCH (r)-[:HAS_VERSION]->(v:ReportVersion {current: true})
RETURN key, r {
    __typename: 'Report', .id, yearValue: r.year, .issuerId, .title, .form, .script, quality: coalesce(r.quality, 'OK'),
    withdrawn: coalesce(r.withdrawn, false), versionId: v.id
  } AS row
