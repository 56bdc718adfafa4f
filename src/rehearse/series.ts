import type { Family, Idea } from './county.js';
import { filler } from './county.js';
import { nextOf, noMemory, type Stated } from './evolve.js';
import type { Random } from './random.js';
import type { Outcome } from '../model/outcome.js';
import { ROUTINE } from './vocabulary.js';

/** One report before it is laid out. Wordings still have the blanks {y} and {s}. */
export interface Plan {
  readonly year: number;
  readonly problems: readonly Planned[];
  readonly pledges: readonly Planned[];
  readonly measures: readonly string[];
  /** Applications: received, carried over from the year before, carried forward to the next. */
  readonly received: number;
  readonly carriedOver: number;
  readonly carriedForward: number;
  readonly published: number;
}

export interface Planned extends Stated {
  readonly outcome: Outcome;
}

const FIRST_YEAR = 2013;
const LAST_YEAR = 2023;
/** Share of the years between the first and the last of which there is no report. */
const MISSING = 0.05;
/** Of the dropped pledges, so many are reported as done; of the dropped problems, so many are answered; of the pledges that stay, so many are reported on as well. */
const DONE = { pledge: 0.45, problem: 0.4, kept: 0.12 } as const;

interface Draft extends Omit<Plan, 'problems' | 'pledges'> {
  readonly problems: readonly Stated[];
  readonly pledges: readonly Stated[];
  readonly done: ReadonlySet<string>;
}

/** Subject and object of a measure that reports on the first commitment of its subject, or answers its first problem. */
const doneKey = ({ subject, object }: Idea): string => `${subject.key} ${object}`;

/** The reports of one township, at most `limit`, year by year, with what becomes of each problem and pledge in the next. */
export function planSeries(family: Family, limit: number, random: Random): Plan[] {
  const pledges = noMemory();
  const problems = noMemory();
  const drafts: Draft[] = [];
  let forward = 0;
  const first = FIRST_YEAR + random.whole(0, 2);
  for (let year = first; year <= LAST_YEAR && drafts.length < limit; year++) {
    if (year > first && random.chance(MISSING)) continue;
    const before = drafts.at(-1);
    const stated = {
      problems: nextOf('problem', year, random.whole(2, 4), problems, family, random),
      pledges: nextOf('pledge', year, random.whole(4, 6), pledges, family, random),
    };
    const { measures, done } = measuresOf(before, stated, family, random);
    const carriedOver = before?.year === year - 1 ? forward : 0;
    const received = random.chance(0.6) ? 0 : random.whole(1, 6);
    forward = received > 0 && random.chance(0.2) ? 1 : 0;
    const published = random.whole(60, 900);
    drafts.push({ year, ...stated, measures, done, received, carriedOver, carriedForward: forward, published });
  }
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const outcome = (kind: 'problems' | 'pledges') => (stated: Stated, index: number) => ({
      ...stated,
      outcome: next === undefined ? ('NO_NEXT_REPORT' as const) : outcomeOf(kind, draft.year, index, stated, next),
    });
    return {
      ...draft,
      problems: draft.problems.map(outcome('problems')),
      pledges: draft.pledges.map(outcome('pledges')),
    };
  });
}

function outcomeOf(kind: 'problems' | 'pledges', year: number, index: number, { idea }: Stated, next: Draft): Outcome {
  if (next[kind].some(({ from }) => from?.year === year && from.index === index)) return 'REPEATED';
  const isDone = idea.group === 0 && next.done.has(doneKey(idea));
  if (kind === 'pledges') return isDone ? 'REPORTED_DONE' : 'DROPPED';
  return isDone ? 'SOLVED_CLAIMED' : 'SILENT';
}

/** What was done in a year: of what the report before promised and complained of, and what is done every year. */
function measuresOf(
  before: Draft | undefined,
  now: Pick<Draft, 'problems' | 'pledges'>,
  family: Family,
  random: Random,
): { readonly measures: string[]; readonly done: Set<string> } {
  const measures: string[] = [];
  const done = new Set<string>();
  // A measure on another commitment of the same subject and object would leave open whether it is the one that was promised.
  const unclear = new Set(
    (before?.pledges ?? []).filter(({ idea }) => idea.group !== 0).map(({ idea }) => doneKey(idea)),
  );
  const report = (kind: 'problem' | 'pledge', stated: readonly Stated[], next: readonly Stated[]): void => {
    const repeated = new Set(next.flatMap(({ from }) => (from?.year === before?.year ? [from?.index] : [])));
    stated.forEach(({ idea }, index) => {
      const key = doneKey(idea);
      const share = repeated.has(index) ? (kind === 'pledge' ? DONE.kept : 0) : DONE[kind];
      if (idea.group !== 0 || unclear.has(key) || done.has(key) || !random.chance(share)) return;
      done.add(key);
      measures.push(filler(idea.object, random)(idea.subject.done[0] ?? ''));
    });
  };
  if (before !== undefined) {
    report('pledge', before.pledges, now.pledges);
    report('problem', before.problems, now.problems);
  }
  const usual = random.some([...new Set([...family.routine, random.pick(ROUTINE)])], random.whole(3, 5));
  measures.push(...usual.map((sentence) => filler('', random)(sentence)));
  return { measures: random.some(measures, measures.length), done };
}
