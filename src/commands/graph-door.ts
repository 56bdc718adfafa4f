import type { Graph } from '../model/read.js';
import { GraphError } from '../store/errors.js';

/**
 * The graph that the server reads, which may come later than the server and be another one after a restart of Neo4j: until there is one, every read
 * fails with GRAPH_UNAVAILABLE.
 */
export class GraphDoor implements Graph {
  #graph: Graph | null = null;

  open(graph: Graph): void {
    this.#graph = graph;
  }

  read: Graph['read'] = (name, params, options) => this.#within((graph) => graph.read(name, params, options));

  revision = (options?: { readonly signal?: AbortSignal }): Promise<string> =>
    this.#within((graph) => graph.revision?.(options) ?? Promise.reject(new Error('This graph tells no revision.')));

  #within<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    if (this.#graph !== null) return work(this.#graph);
    return Promise.reject(new GraphError('The graph is not open yet. Wait until it is.', 'GRAPH_UNAVAILABLE'));
  }
}
