// Purpose: an issuer.
// Params:  none
// Rows:    row — IssuerRow (src/model/rows.ts) of `i`
i {
    __typename: CASE WHEN i:Township THEN 'Township' ELSE 'Agency' END,
    .id, .kind, .name, .names, .fullName, .code, .codes, .provisional, candidateJson: i.candidates,
    .provinceCode, .prefectureCode, .countyCode
  } AS row
