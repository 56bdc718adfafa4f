MATCH (i:Township)
WHERE i.countyCode = $county
WITH i ORDER BY i.code, i.id LIMIT $first
OPTIONAL MATCH (i)-[:IN]->(d:Division)
RETURN i { .code, .name, county: d { .name }, reports: COLLECT { MATCH (i)<-[:ISSUED_BY]-(r:Report) RETURN r { .id, .title, .form, .year } } } AS row
ORDER BY i.code, i.id
