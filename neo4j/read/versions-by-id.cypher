// Purpose: versions of reports by id, each with where it was read from (without the text).
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — VersionRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (v:ReportVersion {id: key})-[:READ_FROM]->(source:Source)
RETURN key, v {
    __typename: 'ReportVersion', .id, .reportId, .number, .current, .title, .form, .script, quality: coalesce(v.quality, 'OK'),
    .extractor, .gazetteer, .overrides, .mask, messageJson: v.messages,
    source: source { .sha256, versionId: v.id, .path, .url, .publishedOn, .retrievedAt }
  } AS row
