MATCH (s:Improvement)
WHERE s.prefectureCode = $division
WITH s ORDER BY s.year DESC, s.id DESC LIMIT $first
MATCH (r:Report {id: s.reportId})
RETURN s { .id, .text, .quote, .start, .end, report: r { .id, .title, .year }, topics: COLLECT { MATCH (s)-[:ABOUT]->(t:Topic) RETURN t { .key, .zh } } } AS row
ORDER BY s.year DESC, s.id DESC
