// Purpose: township-level issuers by their present code, or by a former one when nobody has it now.
// Params:  $ids — string[], nine-digit codes
// Rows:    key — string, the code asked for
//          row — IssuerRow (src/model/rows.ts)
UNWIND $ids AS key
OPTIONAL MATCH (present:Township {code: key})
WITH key, collect(present) AS present
CALL (key, present) {
  UNWIND present AS i
  RETURN i
  UNION ALL
  UNWIND CASE WHEN present = [] THEN [key] ELSE [] END AS former
  MATCH (i:Township) WHERE former IN i.codes
  RETURN i
}
WITH key, i ORDER BY i.id
WITH key, collect(i)[0] AS i
RETURN key, i {
    __typename: CASE WHEN i:Township THEN 'Township' ELSE 'Agency' END,
    .id, .kind, .name, .names, .fullName, .code, .codes, .provisional, candidateJson: i.candidates,
    .provinceCode, .prefectureCode, .countyCode
  } AS row
