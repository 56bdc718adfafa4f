// Purpose: Finding nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX finding_prefecture_code IF NOT EXISTS
FOR (n:Finding) ON (n.prefectureCode)
