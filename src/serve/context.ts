import { UserError } from '../errors.js';
import type { PlaceIndex } from '../model/places.js';
import type { CompareReports } from '../model/comparison.js';
import type { Graph } from '../model/read.js';
import type { Validators } from './cache/conditional.js';
import { Loaders } from './loaders/loaders.js';
import type { Observation } from './observe/observation.js';

/** What the server is given besides the graph. */
export interface Knowledge {
  /** The gazetteer. */
  readonly places: PlaceIndex;
  /** How two reports are compared. */
  readonly compare: CompareReports;
}

/** What every resolver gets, made anew for each request so that nothing but rows of the graph (cache/kept-rows.ts) is kept between them. */
export interface Context extends Knowledge {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** What log and metrics are told of the request. */
  readonly observation: Observation;
  /** What a right answer is sent with, so that it may be kept; null: it may not. */
  readonly validators: Validators | null;
}

/** Why a request is given up: its asker has gone, or it takes too long. */
export type Withdrawal = 'GONE' | 'LATE';

export interface RequestScope extends Pick<Context, 'observation' | 'validators'> {
  readonly graph: Graph;
  readonly knowledge: Knowledge;
  /** Stops the reads of a request that is given up; its reason is a Withdrawal. */
  readonly signal: AbortSignal;
}

export function createContext({ graph, knowledge, signal, ...rest }: RequestScope): Context {
  const bound: Graph = {
    read: async (name, params) => {
      if (signal.aborted) throw withdrawn(signal);
      try {
        return await graph.read(name, params, { signal });
      } catch (error) {
        throw signal.aborted ? withdrawn(signal) : error;
      }
    },
  };
  const { places, compare } = knowledge;
  return { graph: bound, loaders: new Loaders(bound, places), places, compare, ...rest };
}

const withdrawn = ({ reason }: AbortSignal): UserError =>
  reason === 'LATE'
    ? new UserError('The request took longer than it may.', 'GRAPH_TIMEOUT')
    : new UserError('The question was withdrawn before it was answered.', 'GRAPH_ABORTED');
