// Purpose: removes an index.
// Params:  $name — string, its name
// Rows:    none
DROP INDEX $name IF EXISTS
