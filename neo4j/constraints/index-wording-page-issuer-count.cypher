// Purpose: Wording nodes in the order of a page, so that a page of the whole country reads its own entries and no others.
// Params:  none
// Rows:    none
CREATE INDEX wording_page_issuer_count IF NOT EXISTS
FOR (n:Wording) ON (n.issuerCount, n.id)
