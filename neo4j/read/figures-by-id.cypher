// Purpose: figures by id.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — FigureRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (f:Figure {id: key})
RETURN key, f {
    __typename: 'Figure', .id, .key, .value, .qualifier, .unit, .quote, .start, .end, .origin, .reportId
  } AS row
