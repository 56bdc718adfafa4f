// Purpose: conditions on reports (r), taken in by the statements that list or count them; not a statement of its own.
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
//          $and — such conditions[] | null, all of which must hold
//          $or — such conditions[] | null, one of which must hold at least
//          $not — such conditions | null, which must not hold
// Rows:    none
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
