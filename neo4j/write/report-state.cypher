// Purpose: what the graph already knows of a report and its source, before anything is written.
// Params:  $reportId — string, the report's id
//          $versionId — string, the id this version would have
//          $issuerId — string, the resolved issuer's id
//          $sourceId — string, id of the source file
//          $index — integer, the report's position in its file
//          $reportsInFile — integer, how many reports the file holds now
//          $year — integer, the covered year
// Rows:    versionExists — boolean, the very same version is stored
//          issuerExists — boolean, the issuer is stored
//          yearExists — boolean, the year is stored
//          sourceKnown — boolean, a version of this report was read from the same bytes before
//          source — map or null, what is stored of the file: url, publishedOn, retrievedAt (each a string or null)
//          moved — list of maps {versionId, reportId, issuerId, samePlace}, versions read from this part of the file (samePlace), or from
//          a part that the file no longer has, for a report other than this one
OPTIONAL MATCH (source:Source {id: $sourceId})
RETURN
  EXISTS { (:ReportVersion {id: $versionId}) } AS versionExists,
  EXISTS { (:Issuer {id: $issuerId}) } AS issuerExists,
  EXISTS { (:Year {value: $year}) } AS yearExists,
  EXISTS { (:Report {id: $reportId})-[:HAS_VERSION]->(:ReportVersion)-[:READ_FROM]->(source) } AS sourceKnown,
  source { .url, .publishedOn, .retrievedAt } AS source,
  COLLECT {
    MATCH (source)<-[:READ_FROM]-(v:ReportVersion)<-[:HAS_VERSION]-(r:Report)
    WHERE v.reportId <> $reportId AND v.index = $index OR v.index >= $reportsInFile
    RETURN { versionId: v.id, reportId: r.id, issuerId: r.issuerId, samePlace: v.index = $index } ORDER BY v.id
  } AS moved
