// Purpose: findings that compare two reports of one issuer, raised by the later one's current version.
// Params:  $findings — list of maps {id, rule, status, message, evidence, reportId, versionId, issuerId, year}
// Rows:    none
UNWIND $findings AS row
MATCH (issuer:Issuer {id: row.issuerId})
MATCH (version:ReportVersion {id: row.versionId})
CREATE (version)-[:RAISES]->(:Finding:Current {id: row.id, rule: row.rule, status: row.status, message: row.message, evidence: row.evidence,
  reportId: row.reportId, issuerId: row.issuerId, year: row.year, crossReport: true,
  provinceCode: issuer.provinceCode, prefectureCode: issuer.prefectureCode, countyCode: issuer.countyCode})
