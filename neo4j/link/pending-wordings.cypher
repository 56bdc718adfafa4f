// Purpose: the next masked sentences to count anew: those that are marked, in any order (their marks go before the next page is asked for), or all of them, by id.
// Params:  $after — string, the last id of the page before; empty for the first
//          $limit — integer, page size
//          $all — true or absent, every wording and not only those that are marked
// Rows:    id — string, the wording's id
/*? !all */ MATCH (wording:Wording {pending: true})
/*? !all */ RETURN wording.id AS id
/*? all */ MATCH (wording:Wording)
/*? all */ WHERE wording.id > $after
/*? all */ RETURN wording.id AS id
/*? all */ ORDER BY id
LIMIT $limit
