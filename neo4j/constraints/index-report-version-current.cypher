// Purpose: by which extractors and gazetteers the current versions were read, from the entries alone.
// Params:  none
// Rows:    none
CREATE INDEX report_version_current IF NOT EXISTS
FOR (n:ReportVersion) ON (n.current, n.extractor, n.gazetteer)
