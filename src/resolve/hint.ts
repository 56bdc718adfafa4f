import type { NormalisedText } from '../model/normalised.js';
import { compact } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import { nameIn, type Named } from './named.js';

/** Reads a name that stands outside the report (manifest, file name). Its evidence points into that name, not into the source: don't keep it. */
export function nameInHint(hint: string, gazetteer: Gazetteer): Named | null {
  const offsets = Int32Array.from({ length: hint.length }, (_, i) => i);
  const text: NormalisedText = { source: hint, text: hint, sourceStart: offsets, sourceEnd: offsets.map((i) => i + 1) };
  const view = compact(text, { start: 0, end: hint.length }, true);
  return nameIn(view, { start: 0, end: view.text.length }, gazetteer);
}
