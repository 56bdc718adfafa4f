// Purpose: takes back a decision about a source file.
// Params:  $sha256 — string, hash of the file's bytes
// Rows:    sha256 — string, the same; no row when there was none
MATCH (override:Override {sha256: $sha256})
WITH override, override.sha256 AS sha256
DELETE override
RETURN sha256
