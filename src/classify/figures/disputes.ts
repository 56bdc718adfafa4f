import type { Span } from '../../model/span.js';
import { ZERO } from '../cues.js';
import type { DraftFigure } from '../../model/classified.js';
import { quantities } from './numbers.js';

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['reconsideration.total', /复议/],
  ['litigation.total', /诉讼/],
];

/**
 * Reconsideration and litigation stated in words. One zero covers both where one clause or one subject names both (没有因…申请行政复议、提起行政诉讼);
 * a number belongs to the kind named last before it.
 */
export function disputeFigures(text: string, sentence: Span): DraftFigure[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!/复议|诉讼/.test(words)) return [];
  const figures: DraftFigure[] = [];
  for (const [key, kind] of KINDS) {
    const stated = words
      .split(/(?<=[，；。])/)
      .map((clause) => clauseFigure(clause, kind))
      .find((figure) => figure !== null);
    if (stated) figures.push({ key, origin: 'TEXT', ...stated, start: sentence.start, end: sentence.end });
  }
  return figures;
}

function clauseFigure(clause: string, kind: RegExp): Pick<DraftFigure, 'value' | 'qualifier' | 'unit'> | null {
  if (!kind.test(clause)) return null;
  const counted = quantities(clause).filter((q) => /^(?:件|宗|起|例)$/.test(q.unit));
  const own = counted.find((q) => {
    const before = clause.slice(0, q.start);
    const last = KINDS.map(([, k]) => before.search(k)).reduce((a, b) => Math.max(a, b), -1);
    return last >= 0 && before.search(kind) === last;
  });
  if (own) return { value: own.value, qualifier: own.qualifier, unit: own.unit };
  if (counted.length > 0 && counted.every((q) => q.value > 0)) {
    const both = KINDS.every(([, k]) => k.test(clause));
    if (!both || !ZERO.test(clause)) return null;
  }
  return ZERO.test(clause) ? { value: 0, qualifier: 'EXACT', unit: '件' } : null;
}
