// Purpose: Wording nodes by clusterId: the members of a cluster.
// Params:  none
// Rows:    none
CREATE INDEX wording_cluster_id IF NOT EXISTS
FOR (n:Wording) ON (n.clusterId)
