import { expect, it } from '@jest/globals';
import { contains, overlaps } from '../../../src/model/span.js';
import { clean } from '../../../src/normalise/normalise.js';
import type { Script } from '../../../src/model/kinds.js';
import { query } from '../../support/query.js';
import type { ServedGraph } from '../../support/served-graph.js';

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
interface StoredStatement extends Quoted {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly section: { readonly start: number; readonly end: number };
  /** The place as the relationship from the section has it. */
  readonly states: Quoted & { readonly kind: string };
  readonly wordings: readonly { readonly start: number; readonly end: number }[];
}
interface StoredReport {
  readonly path: string;
  readonly text: string;
  readonly script: Script;
  readonly statements: readonly StoredStatement[];
  readonly sections: readonly { readonly start: number; readonly end: number }[];
  readonly figures: readonly (Quoted & { readonly key: string; readonly value: number })[];
  readonly findings: readonly { readonly rule: string; readonly evidence: string }[];
  readonly tables: readonly { readonly raws: string[]; readonly starts: number[]; readonly ends: number[] }[];
}

/** Everything that a report's current version says, with the source's text, as it stands in the graph. */
const STORED = `
  MATCH (r:Report)-[:HAS_VERSION]->(v:ReportVersion {current: true})-[:READ_FROM]->(s:Source)
  RETURN {
    path: s.path, text: s.text, script: v.script,
    sections: COLLECT { MATCH (v)-[:HAS_SECTION]->(se) RETURN se {.start, .end} ORDER BY se.index },
    statements: COLLECT {
      MATCH (v)-[:HAS_SECTION]->(se)-[x:STATES]->(st:Statement)
      RETURN st {.id, .kind, .text, .quote, .start, .end, labels: labels(st), section: se {.start, .end}, states: properties(x),
        wordings: COLLECT { MATCH (st)-[c:CONTAINS]->() RETURN c {.start, .end} } } ORDER BY x.order },
    figures: COLLECT { MATCH (v)-[:REPORTS]->(f:Figure) RETURN f {.key, .value, .quote, .start, .end} },
    findings: COLLECT { MATCH (v)-[:RAISES]->(f:Finding) RETURN f {.rule, .evidence} },
    tables: COLLECT { MATCH (v)-[:HAS_TABLE]->(t:Table) RETURN t {.raws, .starts, .ends} }
  } AS it`;

const LABELS: Readonly<Record<string, string>> = {
  MEASURE: 'Measure',
  PROBLEM: 'Problem',
  IMPROVEMENT: 'Improvement',
};

/** Proof of every node, as it stands in the graph: asked of a graph that holds `count` reports. */
export function proof(served: ServedGraph, count: number): void {
  const reports = async (): Promise<StoredReport[]> => (await query(STORED)) as StoredReport[];
  const expectQuoted = (text: string, { start, end, quote }: Quoted, where: string): void =>
    expect([where, text.slice(start, end)]).toEqual([where, quote]);

  it('is one report a file, each with sections, statements, figures and findings', async () => {
    const stored = await reports();
    expect(stored).toHaveLength(count);
    for (const { path, sections, statements, figures, findings } of stored) {
      expect([path, [sections, statements, figures, findings].map(({ length }) => length > 0)]).toEqual([
        path,
        [true, true, true, true],
      ]);
    }
  });

  it('statements: the span holds the quote, the cleaned quote is the text, and the node shows what the version states', async () => {
    for (const { path, text, script, statements } of await reports()) {
      for (const statement of statements) {
        expectQuoted(text, statement, path);
        expect(clean(statement.quote, script)).toBe(statement.text);
        const { start, end, quote, kind } = statement;
        expect(statement.states).toMatchObject({ start, end, quote, kind });
        expect([...statement.labels].sort()).toEqual([LABELS[kind], 'Statement'].sort());
      }
    }
  });

  it('statements lie inside their section, and those of one kind do not overlap', async () => {
    for (const { path, statements, sections } of await reports()) {
      for (const statement of statements) expect([path, contains(statement.section, statement)]).toEqual([path, true]);
      for (const kind of Object.keys(LABELS)) expectApart(statements.filter((one) => one.kind === kind));
      expectApart(sections);
    }
  });

  it('figures: the span holds the quote, and those of one key do not overlap', async () => {
    for (const { path, text, figures } of await reports()) {
      for (const figure of figures) expectQuoted(text, figure, `${path} ${figure.key}`);
      for (const key of new Set(figures.map((one) => one.key))) expectApart(figures.filter((one) => one.key === key));
    }
  });

  it('findings: every piece of evidence stands in the source that it names, its own report unless it names another', async () => {
    const stored = await reports();
    const texts = new Map(
      (await query('MATCH (s:Source) RETURN [s.sha256, s.text] AS it')).map((it) => it as [string, string]),
    );
    for (const { path, text, findings } of stored) {
      for (const { rule, evidence } of findings) {
        for (const piece of JSON.parse(evidence) as (Quoted & { source?: string })[]) {
          const source = piece.source === undefined ? text : (texts.get(piece.source) ?? '');
          expectQuoted(source, piece, `${path} ${rule}`);
        }
      }
    }
  });

  it('masked sentences lie inside their statement, cells of tables where they say', async () => {
    const stored = await reports();
    expect(stored.flatMap(({ statements }) => statements.flatMap(({ wordings }) => wordings)).length).toBeGreaterThan(
      count,
    );
    for (const { path, text, script, statements, tables } of stored) {
      for (const statement of statements) {
        for (const wording of statement.wordings) expect([path, contains(statement, wording)]).toEqual([path, true]);
      }
      for (const { raws, starts, ends } of tables) {
        raws.forEach((raw, i) => expect(clean(text.slice(starts[i], ends[i]), script)).toBe(clean(raw, script)));
      }
    }
  });

  it('shows the same proof over HTTP', async () => {
    const { reports: page } = await served.data(`{ reports(first: 200) { nodes { source { text }
      sections { text start end statements { quote start end context } } figures { quote start end } } } }`);
    expect(page.nodes).toHaveLength(count);
    for (const { source, sections, figures } of page.nodes) {
      for (const section of sections) {
        expect(section.text).toBe(source.text.slice(section.start, section.end));
        for (const statement of section.statements) {
          expectQuoted(source.text, statement, 'statement');
          expect(section.text).toContain(statement.context);
          expect(statement.context).toContain(statement.quote);
        }
      }
      for (const figure of figures) expectQuoted(source.text, figure, 'figure');
    }
  });
}

function expectApart(spans: readonly { readonly start: number; readonly end: number }[]): void {
  const clashes = spans.flatMap((a, i) => spans.slice(i + 1).filter((b) => overlaps(a, b)));
  expect(clashes).toEqual([]);
}
