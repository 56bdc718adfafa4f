import type { Marker } from '../model/segmented.js';
import { fail, type Outcome } from './rule.js';

/** What is wrong where one number does not follow another. */
export function stepFault(what: 'Section' | 'Item', before: Marker, marker: Marker): Outcome {
  const how =
    marker.ordinal > before.ordinal
      ? 'skips from'
      : marker.ordinal === before.ordinal
        ? 'repeats'
        : 'starts again behind';
  return fail(`${what} number "${marker.written}" ${how} "${before.written}"`, [before, marker]);
}
