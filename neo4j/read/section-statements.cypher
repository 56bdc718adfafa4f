// Purpose: the statements of each section, as its version has them, in reading order.
// Params:  $ids — string[], ids
// Rows:    key — string, id of the section
//          id — string, id of the statement
//          kind — string, kind in this version
//          title — string | null, title in this version
//          quote — string, exact words in this version's source
//          start — integer, first UTF-16 code unit there
//          end — integer, UTF-16 code unit behind the last
//          rule — string, rule that decided the kind
//          verifiability — string | null, grade of a pledge in this version
//          namedKinds — string[], what it names in this version
//          namedQuotes — string[], the words that show it
//          namedStarts — integer[], their first UTF-16 code units there
//          namedEnds — integer[], UTF-16 code units behind their last
//          row — StatementRow (src/model/rows.ts), as the current version of the report has it
UNWIND $ids AS key
MATCH (:Section {id: key})-[place:STATES]->(s:Statement)
RETURN key, s.id AS id, place.kind AS kind, place.title AS title, place.quote AS quote,
  place.start AS start, place.end AS `end`, place.rule AS rule, place.verifiability AS verifiability,
  coalesce(place.namedKinds, []) AS namedKinds, coalesce(place.namedQuotes, []) AS namedQuotes,
  coalesce(place.namedStarts, []) AS namedStarts, coalesce(place.namedEnds, []) AS namedEnds,
/*+ row/statement */
ORDER BY key, place.start, id
