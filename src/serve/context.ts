import type { PlaceIndex } from '../model/places.js';
import type { CompareReports } from '../model/comparison.js';
import type { Graph } from '../model/read.js';
import { createLoaders, type Loaders } from './loaders/loaders.js';

/** What the server is given besides the graph. */
export interface Knowledge {
  /** The gazetteer. */
  readonly places: PlaceIndex;
  /** How two reports are compared. */
  readonly compare: CompareReports;
}

/** What every resolver gets, made anew for each request so that nothing is cached between them. */
export interface Context extends Knowledge {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

/** `signal` aborts the reads of a request whose asker has gone. */
export function createContext(graph: Graph, { places, compare }: Knowledge, signal?: AbortSignal): Context {
  const bound: Graph = signal ? { read: (name, params) => graph.read(name, params, { signal }) } : graph;
  return { graph: bound, loaders: createLoaders(bound), places, compare };
}
