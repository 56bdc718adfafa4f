// Purpose: what the graph already knows of reports and their sources, before anything is written.
// Params:  $reports — list of maps {reportId, versionId, issuerId, sourceId, index, reportsInFile, year}; versionId is the id this version would have,
//          index the report's position in its file, reportsInFile how many reports the file holds now
// Rows:    reportId — string, as given
//          versionExists — boolean, the very same version is stored
//          issuerExists — boolean, the issuer is stored
//          yearExists — boolean, the year is stored
//          sourceKnown — boolean, a version of this report was read from the same bytes before
//          source — map or null, what is stored of the file: url, publishedOn, retrievedAt (each a string or null)
//          moved — list of maps {versionId, reportId, issuerId, samePlace}, versions read from this part of the file (samePlace), or from
//          a part that the file no longer has, for a report other than this one
CYPHER replan=skip
UNWIND $reports AS row
OPTIONAL MATCH (source:Source {id: row.sourceId})
RETURN row.reportId AS reportId,
  EXISTS { (:ReportVersion {id: row.versionId}) } AS versionExists,
  EXISTS { (:Issuer {id: row.issuerId}) } AS issuerExists,
  EXISTS { (:Year {value: row.year}) } AS yearExists,
  EXISTS { (:Report {id: row.reportId})-[:HAS_VERSION]->(:ReportVersion)-[:READ_FROM]->(source) } AS sourceKnown,
  source { .url, .publishedOn, .retrievedAt } AS source,
  COLLECT {
    MATCH (source)<-[:READ_FROM]-(v:ReportVersion)<-[:HAS_VERSION]-(r:Report)
    WHERE v.reportId <> row.reportId AND v.index = row.index OR v.index >= row.reportsInFile
    RETURN { versionId: v.id, reportId: r.id, issuerId: r.issuerId, samePlace: v.index = row.index } ORDER BY v.id
  } AS moved
