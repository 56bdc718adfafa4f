// Purpose: one page of the threads that meet the conditions. This is the recurrence question: which pledges (or problems) come back unchanged. An index of kind, order and id gives the page of the whole country without reading other threads: that is why all three stand in WHERE and ORDER BY. Of a smaller place its own index is taken, however the planner guesses (test/graph/plans.test.ts).
// Params:  all of where/threads
//          $kind — string, IMPROVEMENT or PROBLEM
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
//          $withIssuer — true | null, whether issuers come along
//          $withStatements — true | null, whether statements come along
//          $withTexts — true | null, whether texts of statements come along
// Rows:    id — string, id of the thread
//          sort — integer, what the page is ordered by
//          row — ThreadRow (src/model/rows.ts)
//          issuer — IssuerRow[] | null, the issuer of the thread
//          statements — StatementRow[] | null, the statements of the thread, by year and position
//          texts — StatementText[] | null, the same with what tells their text
MATCH (t:Thread {kind: $kind})
/*? issuerIds */ USING INDEX t:Thread(issuerId)
/*? !issuerIds */ /*? countyCode */ USING INDEX t:Thread(countyCode)
/*? !issuerIds */ /*? !countyCode */ /*? prefectureCode */ USING INDEX t:Thread(prefectureCode)
/*? !and */ /*? !or */ /*? order=UNCHANGED_RUN_DESC */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ USING INDEX t:Thread(kind, longestUnchangedRun, id)
/*? !and */ /*? !or */ /*? order=OCCURRENCES_DESC */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ USING INDEX t:Thread(kind, occurrences, id)
/*? !and */ /*? !or */ /*? order=LAST_YEAR_DESC */ /*? !issuerIds */ /*? !countyCode */ /*? !prefectureCode */ USING INDEX t:Thread(kind, lastYear, id)
WHERE t.id IS NOT NULL
/*? order=UNCHANGED_RUN_DESC */ AND t.longestUnchangedRun IS NOT NULL
/*? order=UNCHANGED_RUN_DESC */ /*? afterId */ AND t.longestUnchangedRun <= $afterSort AND (t.longestUnchangedRun < $afterSort OR t.id < $afterId)
/*? order=OCCURRENCES_DESC */ AND t.occurrences IS NOT NULL
/*? order=OCCURRENCES_DESC */ /*? afterId */ AND t.occurrences <= $afterSort AND (t.occurrences < $afterSort OR t.id < $afterId)
/*? order=LAST_YEAR_DESC */ AND t.lastYear IS NOT NULL
/*? order=LAST_YEAR_DESC */ /*? afterId */ AND t.lastYear <= $afterSort AND (t.lastYear < $afterSort OR t.id < $afterId)
/*+ where/threads */
/*? order=UNCHANGED_RUN_DESC */ WITH t, t.id AS id, t.longestUnchangedRun AS sort ORDER BY t.kind DESC, t.longestUnchangedRun DESC, t.id DESC
/*? order=OCCURRENCES_DESC */ WITH t, t.id AS id, t.occurrences AS sort ORDER BY t.kind DESC, t.occurrences DESC, t.id DESC
/*? order=LAST_YEAR_DESC */ WITH t, t.id AS id, t.lastYear AS sort ORDER BY t.kind DESC, t.lastYear DESC, t.id DESC
LIMIT $limit
RETURN id, sort,
/*+ row/thread */
/*? !withIssuer */ , null AS issuer
/*? withIssuer */ , COLLECT { MATCH (i:Issuer {id: t.issuerId}) RETURN
/*? withIssuer */ /*+ row/issuer */
/*? withIssuer */ } AS issuer
/*? !withStatements */ , null AS statements
/*? withStatements */ , COLLECT { MATCH (t)-[:INCLUDES]->(s:Statement) RETURN
/*? withStatements */ /*+ row/statement */
/*? withStatements */ ORDER BY s.year, s.order, s.id } AS statements
/*? !withTexts */ , null AS texts
/*? withTexts */ , COLLECT { MATCH (t)-[:INCLUDES]->(s:Statement) RETURN
/*? withTexts */ /*+ row/statement-text */
/*? withTexts */ ORDER BY s.year, s.order, s.id } AS texts
ORDER BY sort DESC, id DESC
