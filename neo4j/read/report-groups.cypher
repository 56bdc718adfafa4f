// Purpose: counts of the reports that meet the conditions, by group.
// Params:  all of where/reports
//          $byYear — true | null
//          $byProvince — true | null
//          $byPrefecture — true | null
//          $byCounty — true | null
//          $byIssuer — true | null
//          $byForm — true | null
//          $byQuality — true | null
//          $limit — integer, most rows
// Rows:    year — integer | null
//          provinceCode — string | null
//          prefectureCode — string | null
//          countyCode — string | null
//          issuerId — string | null
//          form — string | null
//          quality — string | null
//          reports — integer, reports of the group
//          issuers — integer, issuers of those reports
MATCH (r:Report)
WHERE true
/*+ where/reports */
WITH r
/*? byYear */ , r.year AS year
/*? !byYear */ , null AS year
/*? byProvince */ , r.provinceCode AS provinceCode
/*? !byProvince */ , null AS provinceCode
/*? byPrefecture */ , r.prefectureCode AS prefectureCode
/*? !byPrefecture */ , null AS prefectureCode
/*? byCounty */ , r.countyCode AS countyCode
/*? !byCounty */ , null AS countyCode
/*? byIssuer */ , r.issuerId AS issuerId
/*? !byIssuer */ , null AS issuerId
/*? byForm */ , r.form AS form
/*? !byForm */ , null AS form
/*? byQuality */ , coalesce(r.quality, 'OK') AS quality
/*? !byQuality */ , null AS quality
RETURN year, provinceCode, prefectureCode, countyCode, issuerId, form, quality,
  count(r) AS reports, count(DISTINCT r.issuerId) AS issuers
ORDER BY year, provinceCode, prefectureCode, countyCode, issuerId, form, quality
LIMIT $limit
