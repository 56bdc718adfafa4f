// Purpose: a version of a report with where it was read from (without the text).
// Params:  none
// Rows:    row — VersionRow (src/model/rows.ts) of `v`
v {
    __typename: 'ReportVersion', .id, .reportId, .number, .current, .title, .form, .script, quality: coalesce(v.quality, 'OK'),
    .extractor, .gazetteer, .overrides, .mask, messageJson: v.messages,
    source: head([(v)-[:READ_FROM]->(source:Source) | source { .sha256, versionId: v.id, .path, .url, .publishedOn, .retrievedAt }])
  } AS row
