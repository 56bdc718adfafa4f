// Purpose: a shared wording.
// Params:  none
// Rows:    row — WordingRow (src/model/rows.ts) of `w`
w { __typename: 'Wording', .id, .text, .maskVersion, .issuerCount, .statementCount } AS row
