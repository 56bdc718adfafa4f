// Purpose: Figure nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX figure_prefecture_code IF NOT EXISTS
FOR (n:Figure) ON (n.prefectureCode)
