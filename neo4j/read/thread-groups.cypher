// Purpose: counts of the threads that meet the conditions, by group.
// Params:  all of where/threads
//          $kind — string | null, IMPROVEMENT or PROBLEM
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byKind — true | null
//          $byStatus — true | null
//          $byTopic — true | null
//          $limit — integer, most rows
// Rows:    provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          kind — string | null
//          status — string | null
//          topicKey — string | null
//          threads — integer, threads of the group
//          issuers — integer, issuers whose threads they are
//          longestUnchangedRun — integer, the longest run among them
//          unchanged — integer, threads that stand unchanged in the last two reports
MATCH (t:Thread)
WHERE true
/*? kind */ AND t.kind = $kind
/*+ where/threads */
WITH t
/*? byProvince */ , t.provinceCode AS provinceCode
/*? !byProvince */ , null AS provinceCode
/*? byPrefecture */ , t.prefectureCode AS prefectureCode
/*? !byPrefecture */ , null AS prefectureCode
/*? byCounty */ , t.countyCode AS countyCode
/*? !byCounty */ , null AS countyCode
/*? byIssuer */ , t.issuerId AS issuerId
/*? !byIssuer */ , null AS issuerId
/*? byKind */ , t.kind AS kind
/*? !byKind */ , null AS kind
/*? byStatus */ , t.status AS status
/*? !byStatus */ , null AS status
/*? byTopic */ UNWIND CASE WHEN size(t.topics) = 0 THEN [null] ELSE t.topics END AS topicKey
WITH t, provinceCode, prefectureCode, countyCode, issuerId, kind, status
/*? byTopic */ , topicKey
/*? !byTopic */ , null AS topicKey
RETURN provinceCode, prefectureCode, countyCode, issuerId, kind, status, topicKey,
  count(t) AS threads, count(DISTINCT t.issuerId) AS issuers, max(t.longestUnchangedRun) AS longestUnchangedRun, count(CASE WHEN t.currentUnchangedRun >= 2 THEN 1 END) AS unchanged
ORDER BY provinceCode, prefectureCode, countyCode, issuerId, kind, status, topicKey
LIMIT $limit
