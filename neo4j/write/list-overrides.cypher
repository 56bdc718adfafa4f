// Purpose: the override table: what a person decided about a source file.
// Params:  none
// Rows:    sha256 — string, hash of the file's bytes
//          issuerCode — string or null, the code decided for it
//          year — integer or null, the year decided for it
//          note — string or null, why
MATCH (override:Override)
RETURN override.sha256 AS sha256, override.issuerCode AS issuerCode, override.year AS year, override.note AS note
ORDER BY sha256
