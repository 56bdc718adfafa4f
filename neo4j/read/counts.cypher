// Purpose: how many nodes there are of each kind; figures and findings of current versions, which are counted one by one where they are asked for, while the database knows the other numbers.
// Params:  $withParts — true | null, whether figures and findings are counted
// Rows:    townships — integer
//          agencies — integer
//          reports — integer
//          versions — integer
//          measures — integer
//          problems — integer
//          improvements — integer
//          figures — integer | null
//          findings — integer | null
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
/*? withParts */   COUNT { MATCH (:Figure:Current) } AS figures,
/*? withParts */   COUNT { MATCH (:Finding:Current) } AS findings,
/*? !withParts */   null AS figures,
/*? !withParts */   null AS findings,
  COUNT { MATCH (:Thread) } AS threads,
  COUNT { MATCH (:Wording) } AS wordings
