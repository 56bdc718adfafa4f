// Purpose: the divisions that are part of each division, by code.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the division
//          id — string, id of the part
UNWIND $ids AS key
MATCH (:Division {id: key})<-[:PART_OF]-(part:Division)
RETURN key, part.id AS id
ORDER BY key, part.code
