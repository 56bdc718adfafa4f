import { onceAWording, type Wording } from './once-a-wording.js';

/** What the features of recurrence and of outcomes are made with. */

/** A count or weight as a share of what counts as full, 1 at most. */
export const upTo = (most: number, value: number): number => Math.min(most, value) / most;

/** The pairs of neighbouring characters of a text. */
export function bigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** The pairs of neighbouring characters of a wording. */
export const pairsOf = onceAWording(({ masked }: Wording): ReadonlySet<string> => bigrams(masked));

/** How many members both sets have. */
export function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common;
}

/** What the statements of a report on disclosure are about. Stock to the lexicon, as nearly all name it; but where one says it and another something else, they are about different work. */
export const SUBJECT = /公开|信息|政务|条例|公示|公布|发布|解读|申请|答复|村务|公告/u;
