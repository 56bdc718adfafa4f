// Purpose: Thread nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX thread_prefecture_code IF NOT EXISTS
FOR (n:Thread) ON (n.prefectureCode)
