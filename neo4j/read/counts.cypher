// Purpose: how many nodes there are of each kind; figures and findings of current versions.
// Params:  none
// Rows:    townships — integer
//          agencies — integer
//          reports — integer
//          versions — integer
//          measures — integer
//          problems — integer
//          improvements — integer
//          figures — integer
//          findings — integer
//          threads — integer
//          wordings — integer
RETURN
  COUNT { MATCH (:Township) } AS townships,
  COUNT { MATCH (:Agency) } AS agencies,
  COUNT { MATCH (:Report) } AS reports,
  COUNT { MATCH (:ReportVersion) } AS versions,
  COUNT { MATCH (:Measure) } AS measures,
  COUNT { MATCH (:Problem) } AS problems,
  COUNT { MATCH (:Improvement) } AS improvements,
  COUNT { MATCH (:Figure:Current) } AS figures,
  COUNT { MATCH (:Finding:Current) } AS findings,
  COUNT { MATCH (:Thread) } AS threads,
  COUNT { MATCH (:Wording) } AS wordings
