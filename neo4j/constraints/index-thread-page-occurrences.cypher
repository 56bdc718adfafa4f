// Purpose: Thread nodes of a kind in the order of a page, so that a page of the whole country reads its own entries and no others.
// Params:  none
// Rows:    none
CREATE INDEX thread_page_occurrences IF NOT EXISTS
FOR (n:Thread) ON (n.kind, n.occurrences, n.id)
