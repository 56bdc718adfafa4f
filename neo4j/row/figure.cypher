// Purpose: a figure.
// Params:  none
// Rows:    row — FigureRow (src/model/rows.ts) of `f`
f {
    __typename: 'Figure', .id, .key, .value, .qualifier, .unit, .quote, .start, .end, .origin, .reportId
  } AS row
