// Purpose: Problem nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX problem_prefecture_code IF NOT EXISTS
FOR (n:Problem) ON (n.prefectureCode)
