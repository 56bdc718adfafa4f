// Purpose: Measure nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX measure_prefecture_code IF NOT EXISTS
FOR (n:Measure) ON (n.prefectureCode)
