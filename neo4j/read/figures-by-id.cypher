// Purpose: figures by id.
// Params:  $ids — string[], ids
// Rows:    key — string, the id asked for
//          row — FigureRow (src/model/rows.ts)
UNWIND $ids AS key
MATCH (f:Figure {id: key})
RETURN key,
/*+ row/figure */
