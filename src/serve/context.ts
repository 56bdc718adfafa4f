import type { PlaceIndex } from '../model/places.js';
import type { Graph } from '../model/read.js';
import { createLoaders, type Loaders } from './loaders/loaders.js';

/** What every resolver gets, made anew for each request so that nothing is cached between them. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** The gazetteer. */
  readonly places: PlaceIndex;
}

/** `signal` aborts the reads of a request whose asker has gone. */
export function createContext(graph: Graph, places: PlaceIndex, signal?: AbortSignal): Context {
  const bound: Graph = signal ? { read: (name, params) => graph.read(name, params, { signal }) } : graph;
  return { graph: bound, loaders: createLoaders(bound), places };
}
