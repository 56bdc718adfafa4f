import { afterAll, beforeAll } from '@jest/globals';
import type { ReadCatalogue } from '../../src/model/read.js';
import { exampleKnowledge } from './example-knowledge.js';
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
  /** Names of the statements that an answer took, in the order in which they ended; without the topics, which are kept from one answer to the next. */
  callsOf(query: string, variables?: Record<string, unknown>): Promise<string[]>;
}

/** Serves the example graph during a describe block. */
export function exampleServer(subgraph?: Subgraph): ExampleServer {
  let graph: Graph<ReadCatalogue>;
  let server: RunningServer;
  const troubles: unknown[] = [];
  beforeAll(async () => {
    graph = await openExampleGraph();
    const onError = (error: unknown): void => void troubles.push(error);
    server = await startServer({
      graph,
      ...exampleKnowledge,
      host: '127.0.0.1',
      port: 0,
      onError,
      ...(subgraph && { subgraph }),
    });
  });
  afterAll(async () => {
    await server.stop();
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
      const { errors } = await ask(server.url, query, variables);
      stop();
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return calls;
    },
  };
}
