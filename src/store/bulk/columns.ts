/** Types of the importer's columns. */
type ColumnType = 'ID' | 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]' | 'double[]' | 'boolean[]';
type Columns = Readonly<Record<string, ColumnType>>;

const PLACE = { provinceCode: 'string', prefectureCode: 'string', countyCode: 'string' } as const;
const OWNER = { ...PLACE, reportId: 'string', issuerId: 'string', year: 'long' } as const;
const NAMED = {
  verifiability: 'string',
  namedKinds: 'string[]',
  namedQuotes: 'string[]',
  namedStarts: 'long[]',
  namedEnds: 'long[]',
} as const;

/** Properties of the nodes, by file; labels stand in a column of their own. As store/properties.ts and the statements of neo4j/write have them. */
export const NODES = {
  sources: {
    id: 'ID',
    sha256: 'string',
    text: 'string',
    path: 'string',
    reports: 'long',
    url: 'string',
    publishedOn: 'string',
    retrievedAt: 'string',
  },
  years: { id: 'ID', value: 'long' },
  topics: { id: 'ID', key: 'string', zh: 'string', en: 'string' },
  divisions: { id: 'ID', code: 'string', name: 'string', level: 'string', fullName: 'string' },
  issuers: {
    id: 'ID',
    linkPending: 'boolean',
    kind: 'string',
    name: 'string',
    names: 'string[]',
    fullName: 'string',
    code: 'string',
    codes: 'string[]',
    provisional: 'boolean',
    candidates: 'string',
    ...PLACE,
  },
  reports: {
    id: 'ID',
    issuerId: 'string',
    year: 'long',
    withdrawn: 'boolean',
    title: 'string',
    form: 'string',
    script: 'string',
    quality: 'string',
    ...PLACE,
  },
  versions: {
    id: 'ID',
    reportId: 'string',
    index: 'long',
    title: 'string',
    form: 'string',
    script: 'string',
    quality: 'string',
    yearCandidates: 'string',
    messages: 'string',
    signature: 'string',
    extractor: 'string',
    gazetteer: 'string',
    overrides: 'string',
    mask: 'long',
    issuerName: 'string',
    issuerFullName: 'string',
    issuerKind: 'string',
    issuerCode: 'string',
    issuerFormerCode: 'string',
    issuerProvisional: 'boolean',
    issuerCandidates: 'string',
    issuerEvidence: 'string',
    divisionCode: 'string',
    number: 'long',
    current: 'boolean',
    ...PLACE,
  },
  sections: {
    id: 'ID',
    index: 'long',
    role: 'string',
    heading: 'string',
    number: 'string',
    start: 'long',
    end: 'long',
    stub: 'boolean',
  },
  statements: {
    id: 'ID',
    text: 'string',
    current: 'boolean',
    kind: 'string',
    title: 'string',
    quote: 'string',
    start: 'long',
    end: 'long',
    order: 'long',
    rule: 'string',
    masked: 'string',
    topics: 'string[]',
    sectionId: 'string',
    sectionRole: 'string',
    ...NAMED,
    ...OWNER,
  },
  wordings: {
    id: 'ID',
    hash: 'string',
    maskVersion: 'long',
    text: 'string',
    issuerCount: 'long',
    statementCount: 'long',
    unclustered: 'boolean',
  },
  figures: {
    id: 'ID',
    key: 'string',
    value: 'double',
    qualifier: 'string',
    unit: 'string',
    quote: 'string',
    start: 'long',
    end: 'long',
    origin: 'string',
    ...OWNER,
  },
  tables: {
    id: 'ID',
    number: 'long',
    form: 'string',
    start: 'long',
    end: 'long',
    rows: 'string[]',
    columns: 'string[]',
    values: 'double[]',
    filled: 'boolean[]',
    raws: 'string[]',
    starts: 'long[]',
    ends: 'long[]',
  },
  findings: {
    id: 'ID',
    rule: 'string',
    status: 'string',
    message: 'string',
    evidence: 'string',
    crossReport: 'boolean',
    ...OWNER,
  },
} as const satisfies Readonly<Record<string, Columns>>;

/** Properties of the relationships, by type. */
export const RELATIONSHIPS = {
  NEXT: {},
  PART_OF: {},
  IN: {},
  ISSUED_BY: {},
  COVERS: {},
  HAS_VERSION: {},
  READ_FROM: {},
  HAS_SECTION: {},
  REPORTS: {},
  HAS_TABLE: {},
  RAISES: {},
  ABOUT: {},
  CONTAINS: { order: 'long', start: 'long', end: 'long' },
  ADDRESSES: { score: 'double', basis: 'string' },
  STATES: {
    start: 'long',
    end: 'long',
    quote: 'string',
    kind: 'string',
    rule: 'string',
    title: 'string',
    order: 'long',
    masked: 'string',
    topics: 'string[]',
    wordingIds: 'string[]',
    wordingStarts: 'long[]',
    wordingEnds: 'long[]',
    addressIds: 'string[]',
    addressScores: 'double[]',
    addressBases: 'string[]',
    ...NAMED,
  },
} as const satisfies Readonly<Record<string, Columns>>;

interface ByType {
  ID: string;
  string: string | null;
  long: number | null;
  double: number | null;
  boolean: boolean | null;
  'string[]': readonly string[];
  'long[]': readonly number[];
  'double[]': readonly number[];
  'boolean[]': readonly boolean[];
}
type Values<C> = { readonly [Name in keyof C]: C[Name] extends ColumnType ? ByType[C[Name]] : never };

export type NodeFile = keyof typeof NODES;
export type RelationshipType = keyof typeof RELATIONSHIPS;
/** A node's properties; null where it has none of that name. */
export type NodeValues<File extends NodeFile> = Values<(typeof NODES)[File]>;
export type RelationshipValues<Type extends RelationshipType> = Values<(typeof RELATIONSHIPS)[Type]>;
