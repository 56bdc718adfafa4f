// Purpose: a decision of a person about a source file, instead of an earlier one.
// Params:  $sha256 — string, hash of the file's bytes
//          $issuerCode — string or null, the issuer's code
//          $year — integer or null, the covered year
//          $note — string or null, why
// Rows:    none
MERGE (override:Override {sha256: $sha256})
SET override.issuerCode = $issuerCode, override.year = $year, override.note = $note
