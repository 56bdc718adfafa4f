import { createHash } from 'node:crypto';
import type { DivisionRecord, StoreContext } from '../../src/model/context.js';
import { hashId } from '../../src/model/ids.js';
import type { StatementKind } from '../../src/model/kinds.js';
import type { NamedKind, VerifiabilityGrade } from '../../src/model/verifiability.js';
import type { ExtractedReport, ManifestEntry, ResolvedIssuer, Section, Statement } from '../../src/model/report.js';

/** A statement as a test names it: kind, wording, and what may differ from version to version. */
export interface StatementDraft {
  readonly kind: StatementKind;
  readonly text: string;
  readonly topics?: readonly string[];
  /** Wordings of the problems that it addresses. */
  readonly addresses?: readonly string[];
  /** Grade of a pledge (NONE unless given) and the words that show it. */
  readonly grade?: VerifiabilityGrade;
  readonly named?: readonly (readonly [kind: NamedKind, words: string])[];
}

export interface ReportDraft {
  /** Nine digits; null makes the issuer provisional. */
  readonly code?: string | null;
  /** Code that the id is made of, where a renamed issuer has got another. */
  readonly currentCode?: string;
  readonly name?: string;
  readonly year: number;
  readonly statements?: readonly StatementDraft[];
  /** Printed in front of the statements: makes other bytes. */
  readonly preamble?: string;
  readonly received?: number;
  readonly manifest?: ManifestEntry;
  readonly versions?: Partial<ExtractedReport['versions']>;
  readonly file?: string;
  readonly index?: number;
  /** Text of the whole file, where it holds several reports. */
  readonly fileText?: string;
}

export const VERSIONS = { extractor: '1.0.0', gazetteer: 'g1', overrides: '', mask: 1 } as const;

export const measure = (text: string, more: Partial<StatementDraft> = {}): StatementDraft => ({
  kind: 'MEASURE',
  text,
  ...more,
});
export const problem = (text: string, more: Partial<StatementDraft> = {}): StatementDraft => ({
  kind: 'PROBLEM',
  text,
  ...more,
});
export const improvement = (text: string, more: Partial<StatementDraft> = {}): StatementDraft => ({
  kind: 'IMPROVEMENT',
  text,
  ...more,
});

const STATEMENTS = [
  measure('全年公开信息26条', { topics: ['content'] }),
  problem('公开内容不够全面', { topics: ['content'] }),
  improvement('进一步充实公开内容。加强业务培训', { topics: ['content', 'training'], addresses: ['公开内容不够全面'] }),
];

/** A report as the pure stages would hand it over: spans, ids and hashes are those of its own text. */
export function extractedReport(draft: ReportDraft): ExtractedReport {
  const { year, name = '石篆镇', statements = STATEMENTS, received = 3, index = 0 } = draft;
  const issuer = resolvedIssuer(draft, name);
  const id = hashId('re', issuer.id, year);
  const preamble = draft.preamble ?? `${name}${year}年政府信息公开工作年度报告。收到申请`;
  const own = `${preamble}${received}件。${statements.map(({ text }) => text).join('；')}。`;
  const source = draft.fileText ?? own;
  const section = sectionOf(source, id);
  const received3 = source.indexOf(`${received}件`);
  const figure = { start: received3, end: received3 + String(received).length + 1, quote: `${received}件` };
  return {
    file: draft.file ?? `${name}-${year}.txt`,
    sha256: createHash('sha256').update(source).digest('hex'),
    index,
    source,
    id,
    issuer,
    year: { value: year, evidence: [], candidates: [{ value: year, source: 'TITLE', evidence: null }] },
    title: `${name}${year}年政府信息公开工作年度报告`,
    form: 'NARRATIVE',
    script: 'HANS',
    quality: 'OK',
    sections: [section],
    statements: statements.map((statement) => statementOf(statement, source, id)),
    figures: [
      {
        id: hashId('fi', id, 'received'),
        key: 'applications.received',
        value: received,
        qualifier: 'EXACT',
        unit: '件',
        origin: 'TEXT',
        ...figure,
      },
    ],
    tables: [
      {
        ...{ id: hashId('ta', id, 3), number: 3, form: 'FORMAT_2019', start: 0, end: source.length },
        ...{
          rows: ['received', 'received', 'handled'],
          columns: ['natural', 'total', 'natural'],
          values: [received, null, 1.5],
          units: ['', '', ''],
          raws: [String(received), '', '1.5'],
        },
        ...{ starts: [0, 1, 2], ends: [1, 1, 3] },
      },
    ],
    findings: [
      { id: hashId('fd', id, 'numbering'), rule: 'numbering', status: 'PASS', message: '编号连续', evidence: [figure] },
    ],
    messages: [
      { rule: 'segment-stub', severity: 'INFO', message: 'Unexpected end, expected an item', start: 0, end: 1 },
    ],
    signature: '',
    manifest: draft.manifest ?? {},
    versions: { ...VERSIONS, ...draft.versions },
  };
}

function resolvedIssuer({ code = '990121101', currentCode }: ReportDraft, name: string): ResolvedIssuer {
  return {
    id: code === null ? hashId('is', 'issuer', '', name) : hashId('is', 'issuer', currentCode ?? code),
    provisional: code === null,
    name,
    kind: 'TOWNSHIP',
    code,
    countyCode: code?.slice(0, 6) ?? null,
    candidates: code === null ? [{ code: '990121101', name, fullName: `岚州省衡浦市汀岚县${name}` }] : [],
    evidence: null,
    foreignNames: [],
  };
}

const sectionOf = (source: string, reportId: string): Section => ({
  ...{
    id: hashId('se', reportId, 0),
    index: 0,
    role: 'PROBLEMS_IMPROVEMENTS',
    heading: '主要问题',
    number: '五',
    stub: false,
  },
  ...{ start: 0, end: source.length },
});

/** Sentences are divided at 。; the mask of these tests drops years only. */
function statementOf(
  { kind, text, topics = [], addresses = [], grade = 'NONE', named = [] }: StatementDraft,
  source: string,
  reportId: string,
): Statement {
  const start = source.indexOf(text);
  const sentences = text.split('。').map((sentence) => ({ sentence, at: start + text.indexOf(sentence) }));
  const masked = (words: string): string => words.replaceAll(/\d{4}年/gu, '');
  return {
    ...{ id: hashId('st', reportId, text), kind, title: null, text, quote: text, start, end: start + text.length },
    ...{ topics, section: 0, rule: `test-${kind.toLowerCase()}`, masked: masked(text) },
    addresses: addresses.map((words) => ({ id: hashId('st', reportId, words), score: 1, basis: 'PAIRED' })),
    verifiability:
      kind === 'IMPROVEMENT'
        ? {
            grade,
            named: named.map(([what, quote]) => {
              const at = start + text.indexOf(quote);
              return { kind: what, quote, start: at, end: at + quote.length };
            }),
          }
        : null,
    wordings: sentences.map(({ sentence, at }) => ({
      hash: createHash('sha256').update(masked(sentence)).digest('hex'),
      text: masked(sentence),
      start: at,
      end: at + sentence.length,
    })),
  };
}

const DIVISIONS: readonly DivisionRecord[] = [
  { code: '990121', name: '汀岚县', level: 'COUNTY', fullName: '岚州省衡浦市汀岚县', parent: '9901' },
  { code: '9901', name: '衡浦市', level: 'PREFECTURE', fullName: '岚州省衡浦市', parent: '99' },
  { code: '99', name: '岚州省', level: 'PROVINCE', fullName: '岚州省', parent: null },
];

/** The context of a report whose code is known, and of one whose is not. */
export function contextOf(report: ExtractedReport, reportsInFile = 1): StoreContext {
  return {
    divisions: report.issuer.code === null ? [] : DIVISIONS,
    topics: [{ key: 'content', zh: '内容广度深度', en: 'Breadth and depth of content' }],
    reportsInFile,
  };
}
