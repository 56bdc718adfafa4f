// Purpose: a year that the graph lacks, in its place between the years beside it; the lock on the schema node keeps two writers from missing each other.
// Params:  $id — string, the year's id
//          $value — integer, the year
// Rows:    none
CYPHER replan=skip
MERGE (schema:Schema {name: 'disclosure-graph'})
SET schema.name = schema.name
MERGE (year:Year {value: $value})
  ON CREATE SET year.id = $id
WITH year
CALL (year) {
  MATCH (before:Year {value: $value - 1})
  MERGE (before)-[:NEXT]->(year)
}
CALL (year) {
  MATCH (after:Year {value: $value + 1})
  MERGE (year)-[:NEXT]->(after)
}
