// Purpose: versions and years of the graph.
// Params:  none
// Rows:    dataVersion — string, changes with every ingestion that stores something
//          schemaVersion — integer, version of constraints and labels
//          maskVersion — integer, version of the mask
//          extractors — string[], among current versions
//          gazetteers — string[], among current versions
//          years — integer[], covered years, ascending
MATCH (schema:Schema)
RETURN toString(coalesce(schema.data, 0)) AS dataVersion, schema.version AS schemaVersion, coalesce(schema.mask, 0) AS maskVersion,
  COLLECT { MATCH (v:ReportVersion {current: true}) RETURN DISTINCT v.extractor AS extractor ORDER BY extractor } AS extractors,
  COLLECT { MATCH (v:ReportVersion {current: true}) RETURN DISTINCT v.gazetteer AS gazetteer ORDER BY gazetteer } AS gazetteers,
  COLLECT { MATCH (r:Report) RETURN DISTINCT r.year AS year ORDER BY year } AS years
LIMIT 1
