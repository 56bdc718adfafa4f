import { afterAll, beforeAll } from '@jest/globals';
import type { ReadCatalogue } from '../../src/model/read.js';
import { exampleKnowledge } from './example-knowledge.js';
import { DEFAULT_SERVICE } from '../../src/model/service.js';
import { startServer, type RunningServer } from '../../src/serve/http/server.js';
import type { Subgraph } from '../../src/serve/schema.js';
import type { Graph } from '../../src/store/graph.js';
import { ask, type Answer } from './ask.js';
import { openExampleGraph } from './example-graph.js';

export interface ExampleServer {
  readonly url: string;
  readonly graph: Graph<ReadCatalogue>;
  /** What the server reported as unexpected. */
  readonly troubles: unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Names of the statements that an answer takes where no rows are kept, in the order in which they end; without the topics, a short list. */
  callsOf(query: string, variables?: Record<string, unknown>): Promise<string[]>;
}

/** Serves the example graph during a describe block. */
export function exampleServer(subgraph?: Subgraph): ExampleServer {
  let graph: Graph<ReadCatalogue>;
  let server: RunningServer;
  let counted: RunningServer;
  const troubles: unknown[] = [];
  beforeAll(async () => {
    graph = await openExampleGraph();
    const onError = (error: unknown): void => void troubles.push(error);
    const options = { graph, ...exampleKnowledge, host: '127.0.0.1', port: 0, onError, ...(subgraph && { subgraph }) };
    server = await startServer(options);
    counted = await startServer({ ...options, service: { ...DEFAULT_SERVICE, keptBytes: 0 } });
  });
  afterAll(async () => {
    await server.stop();
    await counted.stop();
    await graph.close();
  });
  return {
    troubles,
    get url() {
      return server.url;
    },
    get graph() {
      return graph;
    },
    ask: (query, variables) => ask(server.url, query, variables),
    async callsOf(query, variables) {
      const calls: string[] = [];
      const stop = graph.onStatement((name) => void (name === 'read/topics' || calls.push(name)));
      const { errors } = await ask(counted.url, query, variables);
      stop();
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return calls;
    },
  };
}
