// Purpose: one page of the threads that meet the conditions. This is the recurrence question: which pledges (or problems) come back unchanged.
// Params:  all of where/threads
//          $kind — string, IMPROVEMENT or PROBLEM
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the thread
//          sort — integer, what the page is ordered by
//          row — ThreadRow (src/model/rows.ts)
MATCH (t:Thread {kind: $kind})
WHERE true
/*+ where/threads */
/*? order=UNCHANGED_RUN_DESC */ WITH t, t.id AS id, t.longestUnchangedRun AS sort
/*? order=OCCURRENCES_DESC */ WITH t, t.id AS id, t.occurrences AS sort
/*? order=LAST_YEAR_DESC */ WITH t, t.id AS id, t.lastYear AS sort
/*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
WITH t, id, sort
ORDER BY sort DESC, id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/thread */
ORDER BY sort DESC, id DESC
