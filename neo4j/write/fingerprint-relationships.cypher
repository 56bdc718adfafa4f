// Purpose: every relationship, its ends named by their ids, for a comparison of two graphs in tests.
// Params:  none
// Rows:    type — string, the relationship's type
//          properties — map, all of its properties
//          from — string, id of the start node
//          to — string, id of the end node
MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS properties,
  coalesce(a.id, a.sha256, a.name) AS from, coalesce(b.id, b.sha256, b.name) AS to
