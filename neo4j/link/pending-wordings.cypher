// Purpose: the next masked sentences to count, those that are marked or all of them, by id.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
//          $all — true or absent, every wording and not only those that are marked
// Rows:    id — string, the wording's id
/*? !all */ MATCH (wording:Wording {pending: true})
/*? all */ MATCH (wording:Wording)
WHERE wording.id > $after
RETURN wording.id AS id
ORDER BY id
LIMIT $limit
