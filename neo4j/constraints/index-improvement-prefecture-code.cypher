// Purpose: Improvement nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX improvement_prefecture_code IF NOT EXISTS
FOR (n:Improvement) ON (n.prefectureCode)
