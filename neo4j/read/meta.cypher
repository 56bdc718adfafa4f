// Purpose: versions and years of the graph. An index tells by which extractors and gazetteers reports were read; of years it is asked whether any report is of them.
// Params:  none
// Rows:    dataVersion — string, changes with every ingestion that stores something
//          schemaVersion — integer, version of constraints and labels
//          maskVersion — integer, version of the mask
//          extractors — string[], among current versions
//          gazetteers — string[], among current versions
//          years — integer[], covered years, ascending
MATCH (schema:Schema)
WITH schema LIMIT 1
CALL () {
  MATCH (v:ReportVersion {current: true})
  WHERE v.extractor IS NOT NULL AND v.gazetteer IS NOT NULL
  WITH DISTINCT v.extractor AS extractor, v.gazetteer AS gazetteer
  RETURN collect([extractor, gazetteer]) AS pairs
}
RETURN toString(coalesce(schema.data, 0)) AS dataVersion, schema.version AS schemaVersion, coalesce(schema.mask, 0) AS maskVersion,
  COLLECT { UNWIND pairs AS pair RETURN DISTINCT pair[0] AS extractor ORDER BY extractor } AS extractors,
  COLLECT { UNWIND pairs AS pair RETURN DISTINCT pair[1] AS gazetteer ORDER BY gazetteer } AS gazetteers,
  COLLECT { MATCH (y:Year) WHERE EXISTS { (:Report {year: y.value}) } RETURN y.value AS year ORDER BY year } AS years
