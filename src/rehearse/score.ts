import type { RecurrenceKind } from '../model/kinds.js';
import type { Outcome } from '../model/outcome.js';
import type { Truth } from './truth.js';

/** What was found of one township. */
export interface FoundSeries {
  readonly statements: readonly {
    readonly id: string;
    readonly kind: 'PROBLEM' | 'IMPROVEMENT';
    readonly year: number;
    readonly text: string;
  }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly kind: RecurrenceKind }[];
  readonly outcomes: readonly { readonly id: string; readonly outcome: Outcome }[];
}

/** How many were there and found, found and not there, there and not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const SCORED = ['IDENTICAL', 'NEAR_IDENTICAL', 'REWORDED', 'LINKED', 'STATEMENTS', 'OUTCOMES'] as const;
export type Scored = (typeof SCORED)[number];
/** LINKED: links whatever their kind. STATEMENTS: problems and pledges. OUTCOMES: those of statements that were found. */
export type Scores = Record<Scored, Tally>;

export const noScores = (): Scores =>
  Object.fromEntries(SCORED.map((key) => [key, { right: 0, wrong: 0, missed: 0 }])) as Scores;

export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));
export const f1 = ({ right, wrong, missed }: Tally): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

/** Words alone: what the mask and the edges of a statement leave out is the same on both sides. */
const folded = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const placeOf = (kind: string, year: number, text: string): string => `${kind} ${year} ${folded(text)}`;

/** Adds what was found of one township, against what is true of its reports, to the scores. */
export function scoreSeries(truths: readonly Truth[], found: FoundSeries, scores: Scores): void {
  const idAt = new Map(found.statements.map(({ id, kind, year, text }) => [placeOf(kind, year, text), id]));
  const trueLinks = new Map<string, RecurrenceKind>();
  const trueOutcomes = new Map<string, Outcome>();
  const known = new Set<string>();
  const lists = [
    ['PROBLEM', 'problems'],
    ['IMPROVEMENT', 'pledges'],
  ] as const;
  for (const [kind, list] of lists) {
    const idOf = (year: number, index: number): string => {
      const text = truths.find((truth) => truth.year === year)?.[list][index]?.text ?? '';
      return idAt.get(placeOf(kind, year, text)) ?? `${kind} ${year} ${index}`;
    };
    for (const truth of truths) {
      truth[list].forEach(({ from, outcome, text }, index) => {
        const id = idOf(truth.year, index);
        if (idAt.has(placeOf(kind, truth.year, text))) known.add(id);
        else scores.STATEMENTS.missed++;
        trueOutcomes.set(id, outcome);
        if (from !== null) trueLinks.set(`${idOf(from.year, from.index)} ${id}`, from.kind);
      });
    }
  }
  scores.STATEMENTS.right += known.size;
  scores.STATEMENTS.wrong += found.statements.length - known.size;
  countLinks(trueLinks, new Map(found.links.map(({ from, to, kind }) => [`${from} ${to}`, kind])), scores);
  for (const { id, outcome } of found.outcomes) {
    const expected = trueOutcomes.get(id);
    if (expected === outcome) scores.OUTCOMES.right++;
    else if (expected !== undefined) {
      scores.OUTCOMES.wrong++;
      scores.OUTCOMES.missed++;
    }
  }
}

function countLinks(
  expected: ReadonlyMap<string, RecurrenceKind>,
  found: ReadonlyMap<string, RecurrenceKind>,
  scores: Scores,
): void {
  for (const [link, kind] of expected) {
    if (found.has(link)) scores.LINKED.right++;
    else scores.LINKED.missed++;
    if (found.get(link) === kind) scores[kind].right++;
    else scores[kind].missed++;
  }
  for (const [link, kind] of found) {
    if (!expected.has(link)) scores.LINKED.wrong++;
    if (expected.get(link) !== kind) scores[kind].wrong++;
  }
}

/** The scores as lines of a table: precision, recall, F1 and how many were expected. */
export function scoreLines(scores: Scores): string[] {
  const percent = (share: number): string => share.toFixed(4).padStart(9);
  return SCORED.map((key) => {
    const tally = scores[key];
    return `${key.padEnd(15)}${percent(precision(tally))}${percent(recall(tally))}${percent(f1(tally))}${String(tally.right + tally.missed).padStart(9)}`;
  });
}
