const id = (iri: string): object => ({ '@id': iri, '@type': '@id' });
const typed = (iri: string, type: string): object => ({ '@id': iri, '@type': `xsd:${type}` });

/** What the words of an export mean: schema.org, PROV-O, Web Annotation and SKOS, Popolo for organizations; `dgt:` is our own. It stands in every file, so nothing is fetched to read one. */
export const CONTEXT = {
  '@version': 1.1,
  dg: 'urn:disclosure-graph:',
  dgt: 'urn:disclosure-graph:terms:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  opengov: 'http://www.w3.org/ns/opengov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',

  // schema.org
  name: 'schema:name',
  text: 'schema:text',
  url: { '@id': 'schema:url', '@type': '@id' },
  sha256: 'schema:sha256',
  identifier: 'schema:identifier',
  datePublished: 'schema:datePublished',
  temporalCoverage: 'schema:temporalCoverage',
  publisher: id('schema:publisher'),
  isPartOf: id('schema:isPartOf'),
  about: id('schema:about'),
  containedInPlace: id('schema:containedInPlace'),
  areaServed: id('schema:areaServed'),
  measuredProperty: 'schema:measuredProperty',
  observedValue: typed('schema:value', 'double'),
  unitText: 'schema:unitText',
  softwareVersion: 'schema:softwareVersion',

  // Popolo, as its own context for organizations has it
  Organization: {
    '@id': 'org:Organization',
    '@context': {
      name: 'skos:prefLabel',
      other_names: { '@id': 'opengov:otherName', '@context': { name: 'skos:prefLabel' } },
      identifiers: { '@id': 'org:identifier', '@context': { identifier: '@value', scheme: '@type' } },
      classification: id('org:classification'),
    },
  },

  // PROV-O
  Entity: 'prov:Entity',
  Activity: 'prov:Activity',
  SoftwareAgent: 'prov:SoftwareAgent',
  Derivation: 'prov:Derivation',
  wasDerivedFrom: id('prov:wasDerivedFrom'),
  wasQuotedFrom: id('prov:wasQuotedFrom'),
  wasAttributedTo: id('prov:wasAttributedTo'),
  wasGeneratedBy: id('prov:wasGeneratedBy'),
  wasAssociatedWith: id('prov:wasAssociatedWith'),
  specializationOf: id('prov:specializationOf'),
  qualifiedDerivation: id('prov:qualifiedDerivation'),
  entity: id('prov:entity'),
  used: id('prov:used'),

  // Web Annotation
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  motivation: id('oa:motivatedBy'),
  body: id('oa:hasBody'),
  value: 'rdf:value',
  target: id('oa:hasTarget'),
  source: id('oa:hasSource'),
  selector: id('oa:hasSelector'),
  exact: 'oa:exact',
  start: typed('oa:start', 'nonNegativeInteger'),
  end: typed('oa:end', 'nonNegativeInteger'),

  // SKOS
  prefLabel: 'skos:prefLabel',
  notation: 'skos:notation',

  // Our own: links, then values that bear the names of the columns
  evidence: id('dgt:evidence'),
  issuer: id('dgt:issuer'),
  statement: id('dgt:statement'),
  improvement: id('dgt:improvement'),
  problem: id('dgt:problem'),
  measure: id('dgt:measure'),
  wording: id('dgt:wording'),
  thread: id('dgt:thread'),
  section: id('dgt:section'),
  currentVersion: id('dgt:currentVersion'),
  replaces: id('dgt:replaces'),
  similarity: typed('dgt:similarity', 'double'),
  score: typed('dgt:score', 'double'),
  '@vocab': 'urn:disclosure-graph:terms:',
};
