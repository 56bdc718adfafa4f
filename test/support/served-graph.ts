import { existsSync } from 'node:fs';
import { exampleKnowledge } from './example-knowledge.js';
import { afterAll, beforeAll } from '@jest/globals';
import { ingestFiles, type IngestSummary } from '../../src/commands/ingest-files.js';
import type { ReadCatalogue } from '../../src/model/read.js';
import { DEFAULT_SERVICE } from '../../src/model/service.js';
import { readManifest } from '../../src/read/manifest.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import { graphFingerprint, type Fingerprint } from '../../src/store/fingerprint.js';
import { openGraph, type Graph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';
import { connection, wipe } from '../setup/graph.js';
import { ask } from './ask.js';

export const CORPUS = 'examples/corpus';
export const GAZETTEER = 'examples/gazetteer.tsv';
export const MANIFEST = 'examples/manifest.csv';
export const SEEDS = '../shared/seeds';
export const SEEDS_ARE_THERE = existsSync(SEEDS);

const manifest = readManifest(MANIFEST);
const gazetteer = loadGazetteer([GAZETTEER]);

export interface ServedGraph {
  readonly graph: Graph;
  readonly url: string;
  /** Asks over HTTP; an error of the API is an error of the test. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** The same, and the names of the Cypher statements that it took. */
  calls(query: string, variables?: Record<string, unknown>): Promise<string[]>;
  ingest(...paths: string[]): Promise<IngestSummary>;
  fingerprint(): Promise<Fingerprint>;
  empty(): Promise<void>;
}

/** An empty graph and its API during a describe block, filled from files once where `paths` are given. */
export function servedGraph(...paths: string[]): ServedGraph {
  let graph: Graph;
  let server: RunningServer;
  const troubles: unknown[] = [];
  const empty = async (): Promise<void> => {
    await wipe();
    await applySchema(graph);
  };
  const ingest = (...files: string[]): Promise<IngestSummary> =>
    ingestFiles(graph, { paths: files, manifest, gazetteer, onPoint: () => Promise.resolve() });
  const data: ServedGraph['data'] = async (query, variables) => {
    const answer = await ask(server.url, query, variables);
    if (answer.errors.length > 0 || troubles.length > 0) throw new Error(`${answer.body}\n${String(troubles)}`);
    return answer.data;
  };
  beforeAll(async () => {
    graph = await openGraph(connection());
    await empty();
    if (paths.length > 0) {
      const { failures } = await ingest(...paths);
      if (failures.length > 0) throw new Error(failures.map(({ error }) => error.message).join('\n'));
    }
    const onError = (error: unknown): void => void troubles.push(error);
    server = await startServer({
      graph: graph.as<ReadCatalogue>(),
      ...exampleKnowledge,
      host: '127.0.0.1',
      port: 0,
      // What a test has just written is there at once.
      service: { ...DEFAULT_SERVICE, keptBytes: 0 },
      onError,
    });
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });
  return {
    get graph() {
      return graph;
    },
    get url() {
      return server.url;
    },
    data,
    async calls(query, variables) {
      const calls: string[] = [];
      const stop = graph.onStatement((name) => calls.push(name));
      await data(query, variables);
      stop();
      return calls;
    },
    ingest,
    fingerprint: () => graphFingerprint(graph),
    empty,
  };
}
