// Purpose: one page of the reports that meet the conditions.
// Params:  $provinceCode — string | null, two digits
//          $prefectureCode — string | null, four digits
//          $countyCode — string | null, six digits
//          $issuerIds — string[] | null, ids of issuers
//          $year — integer | null, the covered year
//          $fromYear — integer | null, first covered year
//          $toYear — integer | null, last covered year
//          $form — string | null, form of the report
//          $quality — string | null, quality of its text
//          $minPublicationDelay — integer | null, least days from the end of the covered year to publication
//          $order — string, order of the page
//          $afterSort — string | number | null, sort key of the last entry of the page before
//          $afterId — string | null, its id
//          $limit — integer, most rows
// Rows:    id — string, id of the report
//          sort — integer, what the page is ordered by
MATCH (r:Report)
WHERE true
/*? provinceCode */ AND r.provinceCode = $provinceCode
/*? prefectureCode */ AND r.prefectureCode = $prefectureCode
/*? countyCode */ AND r.countyCode = $countyCode
/*? issuerIds */ AND r.issuerId IN $issuerIds
/*? year */ AND r.year = $year
/*? fromYear */ AND r.year >= $fromYear
/*? toYear */ AND r.year <= $toYear
/*? form */ AND r.form = $form
/*? quality */ AND coalesce(r.quality, 'OK') = $quality
/*? minPublicationDelay */ AND EXISTS {
/*? minPublicationDelay */   MATCH (r)-[:HAS_VERSION]->(:ReportVersion {current: true})-[:READ_FROM]->(source:Source)
/*? minPublicationDelay */   WHERE duration.inDays(date({year: r.year, month: 12, day: 31}), date(left(source.publishedOn, 10))).days >= $minPublicationDelay
/*? minPublicationDelay */ }
WITH r.id AS id, r.year AS sort
/*? order=YEAR_DESC */ /*? afterId */ WHERE sort <= $afterSort AND (sort < $afterSort OR id < $afterId)
/*? order=YEAR_ASC */ /*? afterId */ WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
RETURN id, sort
/*? order=YEAR_DESC */ ORDER BY sort DESC, id DESC
/*? order=YEAR_ASC */ ORDER BY sort, id
LIMIT $limit
