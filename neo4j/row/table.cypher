// Purpose: a table with its cells as parallel arrays.
// Params:  none
// Rows:    row — TableRow (src/model/rows.ts) of `t`
t {
    __typename: 'Table', .id, .number, .form, .rows, .columns, .values, .filled, .raws, .starts, .ends, .start, .end
  } AS row
