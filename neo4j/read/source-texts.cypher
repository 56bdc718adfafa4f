// Purpose: the decoded text that each version was read from.
// Params:  $ids — string[], ids of versions
// Rows:    key — string, id of the version
//          text — string, the decoded text
UNWIND $ids AS key
MATCH (:ReportVersion {id: key})-[:READ_FROM]->(source:Source)
RETURN key, source.text AS text
