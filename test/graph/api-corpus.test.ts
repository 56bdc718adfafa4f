import { readFileSync } from 'node:fs';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ingestFiles } from '../../src/commands/ingest-files.js';
import type { ReadCatalogue } from '../../src/model/read.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { DEFAULT_SERVICE } from '../../src/model/service.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { openGraph, type Graph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';
import { connection, wipe } from '../setup/graph.js';
import { ask } from '../support/ask.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const NAMES: Readonly<Record<string, string>> = {
  ...{ shizhuan: '石篆镇', yanpu: '雁浦镇', liuyan: '柳堰镇' },
  ...{ lichuan: '梨川街道', heting: '鹤汀镇', tongsheng: '桐笙乡' },
};

interface Planted {
  readonly township: string;
  readonly years: readonly number[];
  readonly text: string;
}

/** Pledges that the corpus plants as unchanged over three and more reports. */
const planted = ['tinglan', 'yuanbo'].flatMap(
  (county) =>
    (
      JSON.parse(readFileSync(`${EXAMPLES}corpus/${county}/threads.gold.json`, 'utf8')) as {
        unchangedThreePlus: Planted[];
      }
    ).unchangedThreePlus,
);

const QUESTION = `query ($first: Int, $after: String) { recurringPledges(where: { minYears: 3, unchangedYears: 3 }, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { issuer { name } statements { text report { year { value } } } longestUnchangedRun
    steps { kind similarity yearsApart from { report { year { value } } } to { report { year { value } } } } } } }`;

interface Step {
  readonly kind: string;
  readonly similarity: number;
  readonly yearsApart: number;
  readonly from: { readonly report: { readonly year: { readonly value: number } } };
  readonly to: { readonly report: { readonly year: { readonly value: number } } };
}

/** Years that the thread's identical steps lead through, without what was edited before or after. */
function unchangedYears(steps: readonly Step[]): number[] {
  const years = steps
    .filter(({ kind }) => kind === 'IDENTICAL')
    .flatMap(({ from, to }) => [from.report.year.value, to.report.year.value]);
  return [...new Set(years)].sort();
}

describe('the API over the example corpus', () => {
  let graph: Graph;
  let server: RunningServer;
  beforeAll(async () => {
    graph = await openGraph(connection());
    await wipe();
    await applySchema(graph);
    const { failures } = await ingestFiles(graph, {
      paths: [`${EXAMPLES}corpus`],
      manifest: new Map(),
      gazetteer: loadGazetteer([`${EXAMPLES}gazetteer.tsv`]),
      onPoint: async () => undefined,
    });
    expect(failures).toEqual([]);
    // Statements are counted.
    const service = { ...DEFAULT_SERVICE, keptBytes: 0 };
    const options = { graph: graph.as<ReadCatalogue>(), ...exampleKnowledge, host: '127.0.0.1', port: 0 };
    server = await startServer({ ...options, service });
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('names exactly the planted pledges as unchanged over three years, in one request', async () => {
    const { data, errors } = await ask(server.url, QUESTION, { first: 50 });
    expect(errors).toEqual([]);
    expect(data.recurringPledges.totalCount).toBe(planted.length);
    const found = data.recurringPledges.nodes.map(
      (node: { issuer: { name: string }; steps: Step[]; statements: { text: string }[] }) => ({
        issuer: node.issuer.name,
        years: unchangedYears(node.steps),
        texts: node.statements.map(({ text }) => text),
      }),
    );
    for (const { township, years, text } of planted) {
      const thread = found.find(({ issuer }: { issuer: string }) => issuer === NAMES[township]);
      expect(thread).toMatchObject({ issuer: NAMES[township], years });
      expect(thread.texts.map(folded)).toContain(folded(text));
    }
    for (const { steps } of data.recurringPledges.nodes as { steps: Step[] }[]) {
      for (const { kind, similarity, yearsApart, from, to } of steps) {
        expect(['IDENTICAL', 'NEAR_IDENTICAL', 'REWORDED']).toContain(kind);
        expect(kind === 'IDENTICAL' ? similarity === 1 : similarity < 1).toBe(true);
        expect(yearsApart).toBe(to.report.year.value - from.report.year.value);
      }
    }
  });

  it('takes as many Cypher calls for two threads as for fifty', async () => {
    const callsFor = async (first: number): Promise<string[]> => {
      const calls: string[] = [];
      const stop = graph.onStatement((name) => calls.push(name));
      await ask(server.url, QUESTION, { first });
      stop();
      return calls.sort();
    };
    const calls = await callsFor(2);
    expect(await callsFor(50)).toEqual(calls);
    expect(calls).toEqual(['read/reports-by-id', 'read/thread-steps', 'read/threads-count', 'read/threads-page']);
  });

  it('finds in a report in Traditional characters by Simplified words, and the other way round', async () => {
    const query = `query ($text: String!) { search(text: $text, where: { division: "990121103", fromYear: 2018, toYear: 2018 }) { totalCount nodes { text quote report { script } } } }`;
    const simplified = await ask(server.url, query, { text: '公开' });
    const traditional = await ask(server.url, query, { text: '公開' });
    expect(simplified.data.search.totalCount).toBeGreaterThan(0);
    expect(traditional.data).toEqual(simplified.data);
    for (const { text, quote, report } of simplified.data.search.nodes) {
      expect(report.script).toBe('HANT');
      expect(text).toContain('公开');
      expect(quote.replaceAll(/\s/gu, '')).toContain('公開');
    }
  });
});

/** Without white space and edge punctuation: labels quote the source, texts are cleaned. */
const folded = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '');
