/** What runs in each thread: loads the places once, then does one task after the other. */
import { workerData } from 'node:worker_threads';
import { loadGazetteer } from '../../resolve/gazetteer-file.js';
import { createWork } from './work.js';

/** What the pool hands to each of its threads. */
export interface ThreadSettings {
  /** Files of places, beside the national ones. */
  readonly gazetteers: readonly string[];
  readonly withSource: boolean;
}

const { gazetteers, withSource } = workerData as ThreadSettings;

export const { lines, reports } = createWork(loadGazetteer(gazetteers), withSource);
