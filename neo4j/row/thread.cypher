// Purpose: a thread.
// Params:  none
// Rows:    row — ThreadRow (src/model/rows.ts) of `t`
t {
    __typename: 'Thread', .id, .kind, .text, .firstYear, .lastYear, .years, .occurrences,
    .longestUnchangedRun, .currentUnchangedRun, .status, topicKeys: t.topics, .issuerId
  } AS row
