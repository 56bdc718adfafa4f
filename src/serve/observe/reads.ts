import type { Graph } from '../../model/read.js';
import type { Metrics } from './metrics.js';
import type { Observation } from './observation.js';
import { inCypherSpan } from './tracing.js';

/** The graph as one request reads it: each statement is counted, timed and traced. */
export function observedReads(graph: Graph, metrics: Metrics, observation: Observation): Graph {
  return {
    read: async (name, params, options) => {
      const begun = performance.now();
      let outcome = 'OK';
      try {
        return await inCypherSpan(observation.trace, name, () => graph.read(name, params, options));
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        const took = performance.now() - begun;
        observation.cypherCalls++;
        observation.cypherMilliseconds += took;
        metrics.cypher(name, outcome, took / 1000);
      }
    },
  };
}

const outcomeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('GRAPH_') ? code : 'UNEXPECTED';
};
