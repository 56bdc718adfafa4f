// Purpose: which improvements address which problems, for improvements and problems alike, the surest first.
// Params:  $ids — string[], ids of improvements or problems
// Rows:    key — string, the id asked for
//          improvementId — string, id of the remedy
//          problemId — string, id of the deficiency
//          score — float, 0 to 1
//          basis — string, why they are linked
UNWIND $ids AS key
MATCH (:Statement {id: key})-[link:ADDRESSES]-(:Statement)
WITH key, link, startNode(link) AS improvement, endNode(link) AS problem
WHERE improvement:Improvement AND problem:Problem
RETURN key, improvement.id AS improvementId, problem.id AS problemId, link.score AS score, link.basis AS basis
ORDER BY key, score DESC, improvement.order, problem.order, improvementId, problemId
