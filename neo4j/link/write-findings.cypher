// Purpose: findings that compare two reports of an issuer, raised by the later one's current version.
// Params:  $issuerId — string, the issuer's id
//          $findings — list of maps {id, rule, status, message, evidence, reportId, versionId, year}
// Rows:    none
MATCH (issuer:Issuer {id: $issuerId})
UNWIND $findings AS row
MATCH (version:ReportVersion {id: row.versionId})
CREATE (version)-[:RAISES]->(:Finding:Current {id: row.id, rule: row.rule, status: row.status, message: row.message, evidence: row.evidence,
  reportId: row.reportId, issuerId: $issuerId, year: row.year, crossReport: true,
  provinceCode: issuer.provinceCode, prefectureCode: issuer.prefectureCode, countyCode: issuer.countyCode})
