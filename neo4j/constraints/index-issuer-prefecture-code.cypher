// Purpose: Issuer nodes by prefectureCode, for filters and ordered pages.
// Params:  none
// Rows:    none
CREATE INDEX issuer_prefecture_code IF NOT EXISTS
FOR (n:Issuer) ON (n.prefectureCode)
