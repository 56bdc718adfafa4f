import type { Wording } from './once-a-wording.js';
import { shared, termsOf, weightOf, without, type Terms } from './terms.js';

/** A masked wording with what its comparison needs, computed once. */
export interface Comparable extends Wording {
  readonly terms: Terms;
}

export const comparable = (masked: string): Comparable => ({ masked, terms: termsOf(masked) });

/** Places of publication: where something is done, not what. */
const CHANNELS: ReadonlySet<string> = new Set([
  '公开栏',
  '微信公众号',
  '网站',
  '新媒体',
  '电子显示屏',
  '查询机',
  '查阅点',
]);
/** Things of which a report names one or another: a statement about one is not the same statement about another. */
const THINGS: ReadonlySet<string> = new Set([...CHANNELS, '目录', '指南']);
/** What may be wrong with a thing: want of awareness is not want of quality, nor of quantity. */
const ASPECTS: ReadonlySet<string> = new Set(['意识', '质量', '数量']);
/** Bringing a thing into being, and keeping or spreading it: two commitments, though they share the thing. */
const SETTING_UP: ReadonlySet<string> = new Set(['设立']);
const KEEPING_UP: ReadonlySet<string> = new Set(['维护', '考核', '覆盖']);
/** Shared terms besides channels weigh at least this much, or the channel alone is shared. */
const BESIDES_CHANNEL = 1;

const some = (terms: Terms, of: ReadonlySet<string>): boolean => Array.from(terms.keys()).some((term) => of.has(term));

/** Mean of Dice (how much of both) and containment (how much of the smaller: a part may have been added or dropped). 0 to 1. */
export function termSimilarity(a: Terms, b: Terms): number {
  const common = weightOf(shared(a, b));
  if (common === 0) return 0;
  const [wa, wb] = [weightOf(a), weightOf(b)];
  return (common / ((wa + wb) / 2) + common / Math.min(wa, wb)) / 2;
}

/** Do the words that are not shared say that these are two commitments? Another thing or aspect, one channel for two acts, or setting up against keeping up. */
export function contradicts(a: Terms, b: Terms): boolean {
  const common = shared(a, b);
  const other = (of: ReadonlySet<string>): boolean => some(a, of) && some(b, of) && !some(common, of);
  const besides = weightOf(new Map(Array.from(common).filter(([term]) => !CHANNELS.has(term))));
  const channelAlone = some(common, CHANNELS) && besides < BESIDES_CHANNEL && swaps(a, b);
  const setsUp = (x: Terms, y: Terms): boolean =>
    some(x, SETTING_UP) && !some(y, SETTING_UP) && some(y, KEEPING_UP) && !some(x, KEEPING_UP);
  return other(THINGS) || other(ASPECTS) || channelAlone || setsUp(a, b) || setsUp(b, a);
}

/** Both sides say something that the other lacks. */
export const swaps = (a: Terms, b: Terms): boolean => weightOf(without(a, b)) > 0 && weightOf(without(b, a)) > 0;
