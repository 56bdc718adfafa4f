// Purpose: Report nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX report_prefecture_code IF NOT EXISTS
FOR (n:Report) ON (n.prefectureCode)
