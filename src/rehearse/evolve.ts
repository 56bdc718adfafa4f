import type { RecurrenceKind } from '../model/kinds.js';
import { newIdea, type Family, type Idea } from './county.js';
import type { Random } from './random.js';
import { apart, edited, kindOf, reworded } from './wording.js';
import { SUBJECTS } from './vocabulary.js';

/** A problem or pledge in one report: the idea in this year's words, and which earlier one it repeats. */
export interface Stated {
  readonly idea: Idea;
  readonly from: { readonly year: number; readonly index: number; readonly kind: RecurrenceKind } | null;
}

/** Shares of the statements of a report of which the next report … */
export const RATES = {
  pledge: { identical: 0.5, edited: 0.13, reworded: 0.12 },
  problem: { identical: 0.45, edited: 0.12, reworded: 0.13 },
  /** … drops the rest. Of those, so many are followed by another one on the same subject, alike in words and not in object: a decoy. */
  decoy: 0.25,
  /** Of those that an earlier report dropped, so many come back each year, in their last words. */
  returned: 0.08,
  /** Of the new ones, so many are the county's model word for word. */
  copied: 0.4,
} as const;

/** Two wordings on one subject that are less apart than this would be small edits of each other by the definition of recurrence, whatever they mean. */
const DECOY_APART = 0.15;

/** What a series remembers of its problems or its pledges. */
export interface Memory {
  /** Those of the last report, in order. */
  last: readonly Stated[];
  lastYear: number;
  /** Dropped ones by where they stood last. */
  readonly absent: Map<string, { readonly idea: Idea; readonly year: number; readonly index: number }>;
  /** Subject and object of all that was ever stated: what is new is new in the whole series. */
  readonly used: Set<string>;
}

export const noMemory = (): Memory => ({ last: [], lastYear: 0, absent: new Map(), used: new Set() });

const keyOf = (idea: Idea): string => `${idea.subject.key} ${idea.object}`;

/**
 * The problems or pledges of the next report. At most one stands on a subject, so that within a report none can be taken for another;
 * what the report before said on the subject is then either the same one, or a decoy.
 */
export function nextOf(
  kind: 'pledge' | 'problem',
  year: number,
  count: number,
  memory: Memory,
  family: Family,
  random: Random,
): Stated[] {
  const stated: Stated[] = [];
  const taken = new Set<string>();
  const add = (idea: Idea, from: Stated['from']): void => {
    stated.push({ idea, from });
    taken.add(idea.subject.key);
    memory.used.add(keyOf(idea));
  };
  const dropped: { readonly idea: Idea; readonly index: number }[] = [];
  memory.last.forEach(({ idea }, index) => {
    const wording = wordingNext(kind, idea, random);
    if (wording === null) dropped.push({ idea, index });
    else add({ ...idea, wording }, { year: memory.lastYear, index, kind: kindOf(idea.wording, wording) });
  });
  for (const [key, { idea, year: then, index }] of memory.absent) {
    if (taken.has(idea.subject.key) || !random.chance(RATES.returned)) continue;
    memory.absent.delete(key);
    add(idea, { year: then, index, kind: 'IDENTICAL' });
  }
  const standing = new Set(memory.last.map(({ idea }) => idea.subject.key));
  for (const { idea, index } of dropped) {
    if (!taken.has(idea.subject.key) && random.chance(RATES.decoy)) {
      const decoy = decoyOf(kind, idea, memory, random);
      if (decoy !== null) add(decoy, null);
    }
    memory.absent.set(keyOf(idea), { idea, year: memory.lastYear, index });
  }
  const model = kind === 'pledge' ? family.pledges : family.problems;
  for (let tries = 0; stated.length < count && tries < 60; tries++) {
    const idea = random.chance(RATES.copied)
      ? random.pick(model)
      : newIdea(kind, random.pick(SUBJECTS), family, random);
    if (!taken.has(idea.subject.key) && !standing.has(idea.subject.key) && isNew(idea, memory)) add(idea, null);
  }
  memory.last = random.some(stated, stated.length);
  memory.lastYear = year;
  return [...memory.last];
}

function wordingNext(kind: 'pledge' | 'problem', idea: Idea, random: Random): string | null {
  const { identical, edited: small, reworded: large } = RATES[kind];
  const draw = random.next();
  if (draw < identical) return idea.wording;
  if (draw < identical + small) return edited(kind, idea.wording, random) ?? idea.wording;
  if (draw < identical + small + large)
    return reworded(kind, idea.wording, kind === 'pledge' ? otherWords(idea) : null, random) ?? idea.wording;
  return null;
}

/** The other wording of the same commitment, with the same stock phrases around it. */
function otherWords({ subject, group, wording, before, after, fill }: Idea): string | null {
  if (group !== 0) return null;
  const both = subject.pledge.slice(0, 2).map((sentence) => before + fill(sentence) + after);
  return both.includes(wording) ? (both.find((other) => other !== wording) ?? null) : null;
}

/** Nothing like it was said in any report before. */
function isNew(idea: Idea, memory: Memory): boolean {
  if (memory.used.has(keyOf(idea))) return false;
  const earlier = [...memory.absent.values()].filter(({ idea: { subject } }) => subject === idea.subject);
  return earlier.every(({ idea: { wording } }) => apart(wording, idea.wording) >= DECOY_APART);
}

/** Another object in the same frame, stock phrases and all. */
function decoyOf(kind: 'pledge' | 'problem', idea: Idea, memory: Memory, random: Random): Idea | null {
  for (const object of random.some(idea.subject.objects, idea.subject.objects.length)) {
    const decoy: Idea = {
      ...newIdea(kind, idea.subject, { before: [''], after: [''] }, random, object),
      group: idea.group,
      before: idea.before,
      after: idea.after,
    };
    const sentences = kind === 'pledge' ? idea.subject.pledge : idea.subject.problem;
    const wording = decoy.before + decoy.fill(sentences[idea.group] ?? '') + decoy.after;
    if (isNew({ ...decoy, wording }, memory) && apart(wording, idea.wording) >= DECOY_APART)
      return { ...decoy, wording };
  }
  return null;
}
