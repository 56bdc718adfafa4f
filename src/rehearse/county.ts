import { Random } from './random.js';
import { ROUTINE, STOCK, SUBJECTS, villageName, type Subject } from './vocabulary.js';

/** A problem or pledge that somebody could write: which one it is, and in what words. */
export interface Idea {
  readonly subject: Subject;
  readonly object: string;
  /** Which deficiency, or which commitment, of its subject. */
  readonly group: number;
  /** What fills its blanks. */
  readonly fill: (sentence: string) => string;
  readonly before: string;
  readonly after: string;
  readonly wording: string;
}

/** How the townships of a county write: their template. */
export interface Family {
  /** One of the ways to lay a report out (layout.ts). */
  readonly layout: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What many of them copy from the county's model report, word for word. */
  readonly pledges: readonly Idea[];
  readonly problems: readonly Idea[];
  readonly routine: readonly string[];
}

export const LAYOUTS = 4;
const MODEL = 14;

export function familyOf(seed: string, county: string): Family {
  const random = new Random(seed, 'county', county);
  const before = random.some(STOCK.before, 3);
  const after = random.some(STOCK.after, 3);
  const make = (kind: 'pledge' | 'problem'): Idea[] =>
    random.some(SUBJECTS, MODEL).map((subject) => newIdea(kind, subject, { before, after }, random));
  return {
    layout: random.whole(0, LAYOUTS - 1),
    before,
    after,
    pledges: make('pledge'),
    problems: make('problem'),
    routine: random.some(ROUTINE, 8),
  };
}

/** The commitment that a pledge's wording stands for: the first two are one. */
const PLEDGE_GROUPS = [0, 2] as const;

/** Draws a problem or pledge on a subject; a third of the pledges begin, a third end with a stock phrase. */
export function newIdea(
  kind: 'pledge' | 'problem',
  subject: Subject,
  stock: Pick<Family, 'before' | 'after'>,
  random: Random,
  object: string = random.pick(subject.objects),
): Idea {
  const group = kind === 'pledge' ? random.pick(PLEDGE_GROUPS) : random.whole(0, subject.problem.length - 1);
  const fill = filler(object, random);
  const before = kind === 'pledge' && random.chance(1 / 3) ? random.pick(stock.before) : '';
  const after = kind === 'pledge' && random.chance(1 / 3) ? random.pick(stock.after) : '';
  const sentences = kind === 'pledge' ? subject.pledge : subject.problem;
  const at = kind === 'pledge' && group === 0 ? random.whole(0, 1) : group;
  return { subject, object, group, fill, before, after, wording: before + fill(sentences[at] ?? '') + after };
}

/** Fills blanks, a blank of one kind always with the same. */
export function filler(object: string, random: Random): (sentence: string) => string {
  const values: Readonly<Record<string, string>> = {
    o: object,
    n: String(random.whole(2, 12)),
    m: String(random.whole(20, 900)),
    v: `${villageName((list) => random.pick(list))}、${villageName((list) => random.pick(list))}`,
  };
  return (sentence) => sentence.replace(/\{([onmv])\}/gu, (_, blank: string) => values[blank] ?? '');
}
