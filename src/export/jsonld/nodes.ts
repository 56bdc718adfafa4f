import type { Row } from '../table.js';
import { divisionIri, iri, iris, present, sourceIri, topicIri, values, type Node, type Places } from './node.js';

type ToNode = (row: Row, places: Places) => Node;

const part = ({ statementId, order }: Row, kind: string): string =>
  `dg:${String(statementId)}:${kind}:${String(order)}`;
const year = (value: Row[string] | undefined): string => String(value);

/** What a row of each table becomes. Several rows may say something of one node: their statements add up. */
export const NODES: Readonly<Record<string, ToNode>> = {
  sources: ({ sha256, path, url, publishedOn, retrievedAt, text }) => ({
    id: sourceIri(sha256),
    type: ['schema:DigitalDocument', 'Entity'],
    sha256,
    path,
    url,
    datePublished: publishedOn,
    retrievedAt,
    text,
  }),
  divisions: ({ id, code, name, level, fullName, parentCode }) => ({
    id: divisionIri(code),
    type: 'schema:AdministrativeArea',
    identifier: [code, id],
    name,
    fullName,
    level,
    containedInPlace: divisionIri(parentCode),
  }),
  issuers: (row) => ({
    id: iri(row['id']),
    type: ['Organization', 'schema:GovernmentOrganization'],
    name: row['name'],
    other_names: (row['names'] as string[]).filter((name) => name !== row['name']).map((name) => ({ name })),
    identifiers: (row['codes'] as string[]).map((identifier) => ({ identifier, scheme: 'dgt:DivisionCode' })),
    classification: `dgt:${String(row['kind'])}`,
    areaServed: divisionIri(row['countyCode'] ?? row['prefectureCode'] ?? row['provinceCode']),
    replaces: iris(row['aliases']),
    ...values(row, 'fullName', 'code', 'provisional', 'candidates'),
  }),
  reports: (row) => ({
    id: iri(row['id']),
    type: ['schema:Report', 'Entity'],
    name: row['title'],
    temporalCoverage: year(row['year']),
    publisher: iri(row['issuerId']),
    wasAttributedTo: iri(row['issuerId']),
    currentVersion: iri(row['versionId']),
    ...values(row, 'year', 'form', 'script', 'quality', 'withdrawn'),
  }),
  versions: (row) => ({
    id: iri(row['id']),
    type: 'Entity',
    specializationOf: iri(row['reportId']),
    wasDerivedFrom: sourceIri(row['source']),
    wasGeneratedBy: {
      id: `dg:extraction:${String(row['id'])}`,
      type: 'Activity',
      used: sourceIri(row['source']),
      wasAssociatedWith: {
        id: `dg:extractor:${String(row['extractor'])}`,
        type: 'SoftwareAgent',
        name: 'Disclosure Graph',
        softwareVersion: row['extractor'],
      },
    },
    name: row['title'],
    ...values(row, 'number', 'current', 'form', 'script', 'quality', 'index', 'gazetteer', 'overrides', 'mask'),
  }),
  messages: (row, places) => ({
    id: `dg:${String(row['versionId'])}:message:${String(row['order'])}`,
    type: ['Annotation', 'dgt:Message'],
    motivation: 'oa:assessing',
    isPartOf: iri(row['versionId']),
    body: { type: 'TextualBody', value: row['message'] },
    target: row['start'] === null ? sourceIri(row['source']) : places.target(row),
    ...values(row, 'rule', 'severity'),
  }),
  sections: (row, places) => ({
    id: iri(row['id']),
    type: ['Annotation', 'dgt:Section'],
    motivation: 'oa:classifying',
    isPartOf: [iri(row['reportId']), iri(row['versionId'])],
    name: row['heading'],
    target: places.target(row),
    ...values(row, 'role', 'number', 'index', 'stub'),
  }),
  topics: ({ key, zh, en }) => ({
    id: topicIri(key),
    type: 'skos:Concept',
    notation: key,
    prefLabel: [
      { '@value': zh, '@language': 'zh-Hans' },
      { '@value': en, '@language': 'en' },
    ],
  }),
  statements: (row, places) => ({
    id: iri(row['id']),
    type: ['Annotation', 'Entity', `dgt:${String(row['kind'])}`],
    motivation: 'oa:classifying',
    body: { type: 'TextualBody', value: row['text'] },
    target: places.target(row),
    wasQuotedFrom: sourceIri(row['source']),
    wasAttributedTo: iri(row['issuerId']),
    isPartOf: iri(row['reportId']),
    section: iri(row['sectionId']),
    about: (row['topics'] as string[]).map(topicIri),
    thread: iri(row['threadId']),
    name: row['title'],
    ...values(row, 'year', 'order', 'rule', 'masked', 'verifiability', 'outcome', 'nextYear'),
  }),
  named_words: (row, places) => ({
    id: part(row, 'named'),
    type: ['Annotation', 'dgt:NamedWords'],
    motivation: 'oa:tagging',
    body: { type: 'TextualBody', value: row['kind'] },
    statement: iri(row['statementId']),
    target: places.target(row),
  }),
  addresses: (row) => ({
    id: `dg:address:${String(row['improvementId'])}:${String(row['problemId'])}`,
    type: 'dgt:Address',
    improvement: iri(row['improvementId']),
    problem: iri(row['problemId']),
    ...values(row, 'score', 'basis'),
  }),
  recurrences: (row) => ({
    id: iri(row['toId']),
    qualifiedDerivation: {
      id: `dg:recurrence:${String(row['fromId'])}:${String(row['toId'])}`,
      type: ['Derivation', 'dgt:Recurrence'],
      entity: iri(row['fromId']),
      ...values(row, 'kind', 'similarity', 'method', 'yearsApart'),
    },
  }),
  threads: (row) => ({
    id: iri(row['id']),
    type: ['schema:Collection', 'dgt:Thread'],
    text: row['text'],
    issuer: iri(row['issuerId']),
    about: (row['topics'] as string[]).map(topicIri),
    replaces: iris(row['aliases']),
    ...values(
      row,
      'kind',
      'firstYear',
      'lastYear',
      'years',
      'occurrences',
      'longestUnchangedRun',
      'currentUnchangedRun',
      'status',
    ),
  }),
  follow_ups: (row) => ({
    id: `dg:followup:${String(row['statementId'])}:${String(row['measureId'])}`,
    type: 'dgt:FollowUp',
    statement: iri(row['statementId']),
    measure: iri(row['measureId']),
    ...values(row, 'score', 'words'),
  }),
  wordings: (row) => ({
    id: iri(row['id']),
    type: 'dgt:Wording',
    text: row['text'],
    ...values(row, 'maskVersion', 'issuerCount', 'statementCount'),
  }),
  occurrences: (row, places) => ({
    id: part(row, 'sentence'),
    type: ['Annotation', 'dgt:Occurrence'],
    motivation: 'oa:linking',
    body: iri(row['wordingId']),
    statement: iri(row['statementId']),
    target: places.target(row),
  }),
  figures: (row, places) => ({
    id: iri(row['id']),
    type: ['Annotation', 'schema:Observation'],
    motivation: 'oa:classifying',
    measuredProperty: row['key'],
    observedValue: row['value'],
    unitText: row['unit'],
    isPartOf: iri(row['reportId']),
    wasAttributedTo: iri(row['issuerId']),
    target: places.target(row),
    ...values(row, 'year', 'qualifier', 'origin'),
  }),
  cells: (row, places) => ({
    id: `dg:${String(row['tableId'])}:cell:${String(row['order'])}`,
    type: ['Annotation', 'schema:Observation'],
    motivation: 'oa:classifying',
    measuredProperty: `t${String(row['number'])}.${String(row['row'])}.${String(row['column'])}`,
    observedValue: row['value'],
    isPartOf: iri(row['reportId']),
    wasAttributedTo: iri(row['issuerId']),
    target: places.target(row),
    ...values(row, 'year', 'number', 'form', 'row', 'column', 'raw'),
  }),
  findings: (row) => ({
    id: iri(row['id']),
    type: ['Annotation', 'dgt:Finding'],
    motivation: 'oa:assessing',
    body: { type: 'TextualBody', value: row['message'] },
    target: iri(row['reportId']),
    ...values(row, 'year', 'rule', 'status', 'crossReport'),
  }),
  evidence: (row, places) => ({ id: iri(row['findingId']), evidence: places.target(row) }),
};

/** The node that a row of a table becomes. */
export function nodeOf(table: string, row: Row, places: Places): Node {
  const toNode = NODES[table];
  if (toNode === undefined) throw new Error(`There is no JSON-LD for table ${table}.`);
  return present(toNode(row, places));
}
