MATCH (r:Report {id: $report})
RETURN r { .id, .title, .year, improvements: COLLECT { MATCH (s:Improvement {reportId: r.id}) WITH s ORDER BY s.order, s.id RETURN s { .id, .text, topics: COLLECT { MATCH (s)-[:ABOUT]->(t:Topic) RETURN t { .key, .zh } } } } } AS row
