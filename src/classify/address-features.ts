import type { DraftStatement } from '../model/classified.js';
import { distinctivePieces, pairsOf } from './distinctive.js';
import { isGeneral } from './general-pledge.js';
import { CONCEPTS, deficienciesOf, remediesOf } from './remedies.js';
import type { TermMatcher } from './term-matcher.js';

/** What the comparison needs of a statement. */
export type Addressable = Pick<DraftStatement, 'text' | 'topics' | 'pair' | 'start'>;

/** What speaks for a pledge's being meant for a problem; the weights: address-weights.json. */
export const FEATURES = [
  'concept',
  'answered',
  'topic',
  'related',
  'words',
  'run',
  'title',
  'sameIndex',
  'aligned',
  'follows',
  'bestProblem',
  'bestPledge',
  'general',
  'closing',
  'training',
] as const;
export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** Topics so wide that sharing them alone says little; a topic's weight is the rarer the heavier (shares of real reports: docs/glossary.md). */
const WEIGHT: Readonly<Record<string, number>> = {
  'content-scope': 0.5,
  quality: 0.5,
  channels: 0.5,
  training: 0.7,
  staffing: 0.5,
  platform: 0.4,
  system: 0.5,
  procedure: 0.4,
  supervision: 0.3,
  'key-areas': 0.3,
  coordination: 0.4,
  organisation: 0.3,
  participation: 0.75,
  publicity: 0.75,
};
const OTHER_WEIGHT = 0.6;

/** Topics that answer one another half: a new platform is a new channel. */
const RELATED: readonly (readonly [string, string])[] = [
  ['channels', 'platform'],
  ['publicity', 'participation'],
  ['staffing', 'training'],
  ['timeliness', 'supervision'],
  ['response', 'participation'],
];

const CLOSING = /^(?:此外|同时|另外|总之|最后|还)/;
/** Training, the default remedy whatever the problem. */
const TRAINING = /培训|轮训|业务学习/;

/** A statement with what is compared of it, read once. */
interface Read extends Addressable {
  /** The wording outside the stock phrases, in pieces. */
  readonly pieces: readonly string[];
  readonly joined: string;
  /** Its pairs of characters, each once. */
  readonly pairs: readonly number[];
  /** Deficiencies that a problem names, remedies that a pledge names. */
  readonly concepts: readonly number[];
  readonly titlePairs: readonly number[];
  readonly titleConcepts: readonly number[];
  readonly trains: boolean;
}

function read(statement: Addressable, conceptsOf: TermMatcher): Read {
  const { text, topics, pair, start } = statement;
  const pieces = distinctivePieces(text);
  const title = titleOf(text);
  return {
    text,
    topics,
    pair,
    start,
    pieces,
    joined: pieces.join(' '),
    pairs: pairsOf(pieces),
    concepts: conceptsOf(text),
    titlePairs: title === '' ? NO_PAIRS : pairsOf([title]),
    titleConcepts: title === '' ? NO_CONCEPTS : conceptsOf(title),
    trains: TRAINING.test(text),
  };
}

const NO_CONCEPTS: readonly number[] = [];
const NO_PAIRS: readonly number[] = [];

/** Features of every pledge with every problem of one report, rows by pledge. */
export function featuresOf(pledges: readonly Addressable[], problems: readonly Addressable[]): Features[][] {
  if (pledges.length === 0 || problems.length === 0) return pledges.map(() => []);
  const ours = problems.map((p) => read(p, deficienciesOf));
  const theirs = pledges.map((p) => read(p, remediesOf));
  const shared = wordsOf(ours);
  const bare = theirs.map((pledge) => {
    const own = { pairs: amongShared(pledge.pairs, shared), title: amongShared(pledge.titlePairs, shared) };
    return ours.map((problem, j) => likeness(pledge, own, problem, shared, j));
  });
  const affinity = bare.map((row) => row.map((f) => f.concept + f.topic + f.words + 0.3 * f.title));
  // In how many other places of the order does the pledge of that place come nearest to the problem of that place?
  const inOrder = problems.map((_, k) => {
    const own = at(affinity, k, k);
    return own > 0 && pledges.every((_pledge, i) => at(affinity, i, k) <= own);
  });
  const ordered = inOrder.filter(Boolean).length;
  const rivals = ours.map((a) => ours.map((b) => a !== b && !alike(a, b)));
  const nearest = problems.map((_, j) => nearestTwo(affinity, j));
  const preceding = precedingProblems(pledges, problems);
  // Where the report pairs pledges with problems itself, the place of one that it left alone says nothing.
  const pairing = pledges.some(({ pair }) => pair !== null && problems.some((p) => p.pair === pair));
  return bare.map((row, i) => {
    const text = pledges[i]?.text ?? '';
    const general = isGeneral(text) ? 1 : 0;
    const closing = CLOSING.test(text) ? 1 : 0;
    return row.map((f, j): Features => {
      let rivalProblem = 0;
      for (let k = 0; k < problems.length; k++)
        if (rivals[j]?.[k]) rivalProblem = Math.max(rivalProblem, at(affinity, i, k));
      const { first, second, pledge } = nearest[j] as Nearest;
      return {
        concept: f.concept,
        answered: f.answered,
        topic: f.topic,
        related: f.related,
        words: f.words,
        run: f.run,
        title: f.title,
        training: f.training,
        sameIndex: !pairing && i === j && pledges.length >= problems.length ? 1 : 0,
        aligned: !pairing && i === j ? share(ordered - (inOrder[j] ? 1 : 0), problems.length - 1) : 0,
        follows: preceding?.[i] === j ? 1 : 0,
        bestProblem: clip(at(affinity, i, j) - rivalProblem),
        bestPledge: clip(at(affinity, i, j) - (i === pledge ? second : first)),
        general,
        closing,
      };
    });
  });
}

const at = (affinity: readonly (readonly number[])[], i: number, j: number): number => affinity[i]?.[j] ?? 0;
const share = (part: number, whole: number): number => (whole < 1 ? 0 : part / whole);

/** Two problems of the same kind may well have one remedy: they are no rivals. */
const alike = (a: Read, b: Read): boolean => a.concepts.length > 0 && a.concepts.every((c) => b.concepts.includes(c));

/** The two highest affinities that pledges have to one problem, and whose the highest is: the rival of any pledge is one of them. */
interface Nearest {
  readonly first: number;
  readonly second: number;
  readonly pledge: number;
}

function nearestTwo(affinity: readonly (readonly number[])[], problem: number): Nearest {
  let [first, second, pledge] = [0, 0, -1];
  for (const [i, row] of affinity.entries()) {
    const value = row[problem] ?? 0;
    if (value > first) [first, second, pledge] = [value, first, i];
    else if (value > second) second = value;
  }
  return { first, second, pledge };
}

/** Being the nearest tells more than not being it: several problems may have one remedy, and one problem several. */
const clip = (value: number): number => Math.max(-0.3, Math.min(1, value));

/** What the report's problems are worded in. Pairs of characters are numbered from 0 on, so that a table tells which of them a pledge has. */
interface Words {
  readonly numbers: ReadonlyMap<number, number>;
  /** For each problem the numbers of its pairs. */
  readonly pairs: readonly (readonly number[])[];
  /** In how many problems the pair of that number stands. */
  readonly counts: readonly number[];
  /** In how many a concept does. */
  readonly concepts: ReadonlyMap<number, number>;
}

function wordsOf(problems: readonly Read[]): Words {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const concepts = new Map<number, number>();
  const pairs = problems.map((problem) => {
    for (const c of problem.concepts) concepts.set(c, (concepts.get(c) ?? 0) + 1);
    return problem.pairs.map((pair) => {
      const known = numbers.get(pair);
      if (known === undefined) {
        numbers.set(pair, counts.length);
        return counts.push(1) - 1;
      }
      counts[known] = (counts[known] as number) + 1;
      return known;
    });
  });
  return { numbers, pairs, counts, concepts };
}

/** By the number of a pair: 1 where it is among these. */
function amongShared(pairs: readonly number[], { numbers, counts }: Words): Uint8Array {
  const among = new Uint8Array(counts.length);
  for (const pair of pairs) {
    const number = numbers.get(pair);
    if (number !== undefined) among[number] = 1;
  }
  return among;
}

type Likeness = Pick<Features, 'concept' | 'answered' | 'topic' | 'related' | 'words' | 'run' | 'title' | 'training'>;

/** What the two wordings have in common, told by what distinguishes the problem (the `j`th) from the others of its report. `own`: which of the problems' pairs the pledge and its title have. */
function likeness(
  pledge: Read,
  own: { readonly pairs: Uint8Array; readonly title: Uint8Array },
  problem: Read,
  shared: Words,
  j: number,
): Likeness {
  let [answered, concept] = [0, 0];
  for (const c of problem.concepts) {
    if (!pledge.concepts.includes(c)) continue;
    answered = 1;
    const sharing = problem.concepts.length === 1 ? 1 : (shared.concepts.get(c) ?? 1);
    concept += (CONCEPTS[c]?.weight ?? 1) / Math.sqrt(sharing);
  }
  let topic = 0;
  for (const key of problem.topics) if (pledge.topics.includes(key)) topic += WEIGHT[key] ?? OTHER_WEIGHT;
  let words = 0;
  let inTitle = false;
  for (const pair of shared.pairs[j] ?? NO_PAIRS) {
    if (own.pairs[pair] === 0) continue;
    words += 1 / (shared.counts[pair] as number);
    inTitle ||= own.title[pair] === 1;
  }
  return {
    concept: Math.min(2.5, concept) / 2.5,
    answered,
    topic: topic / Math.sqrt(Math.max(1, problem.topics.length)),
    related: areRelated(pledge.topics, problem.topics) ? 1 : 0,
    words: Math.min(1, words / Math.sqrt(Math.max(1, problem.pairs.length))),
    run: words === 0 ? 0 : (longestRun(pledge.pieces, problem.joined) - 1) / 5,
    title: inTitle || pledge.titleConcepts.some((c) => problem.concepts.includes(c)) ? 1 : 0,
    training: pledge.trains && !isAboutPeople(problem.topics) ? 1 : 0,
  };
}

/** Whether a topic of the problem that the pledge lacks is answered by a related one of the pledge. */
function areRelated(pledge: readonly string[], problem: readonly string[]): boolean {
  for (const topic of problem) {
    if (pledge.includes(topic)) continue;
    for (const other of ANSWERING.get(topic) ?? NO_TOPICS) if (pledge.includes(other)) return true;
  }
  return false;
}

/** `RELATED` from either side. */
const ANSWERING = new Map<string, string[]>();
for (const [a, b] of [...RELATED, ...RELATED.map(([a, b]) => [b, a] as const)])
  ANSWERING.set(a, [...(ANSWERING.get(a) ?? []), b]);
const NO_TOPICS: readonly string[] = [];

/** Problems that training answers by itself: skills, staff and awareness. */
const isAboutPeople = (topics: readonly string[]): boolean =>
  topics.includes('training') || topics.includes('staffing') || topics.includes('awareness');

/** A remedy that any report offers for anything: training for what is neither skill nor staff. */
export const isGeneric = (pledge: Addressable, problem: Addressable): boolean =>
  TRAINING.test(pledge.text) && !problem.topics.includes('training') && !problem.topics.includes('staffing');

/** A short title in front of the pledge (完善公开机制。…); empty where there is none. */
const titleOf = (text: string): string => /^([^。；]{2,24})。(?=.)/.exec(text)?.[1] ?? '';

/** The report sets each remedy behind its problem: for each pledge the problem in front of it; null where problems and pledges stand apart. */
function precedingProblems(pledges: readonly Addressable[], problems: readonly Addressable[]): number[] | null {
  const behind = pledges.map(({ start }) => problems.filter((p) => p.start < start).length - 1);
  // Behind the last problem may stand pledges that belong to none: the first of them alone is its own.
  const last = behind.indexOf(problems.length - 1);
  const before = behind.map((b, i) => (b === problems.length - 1 && i !== last ? -1 : b));
  return problems.length > 1 && new Set(before.filter((b) => b >= 0)).size > 1 ? before : null;
}

/** Length of the longest run of characters that both have, six at most; a pair in common is there for certain. */
function longestRun(pieces: readonly string[], other: string): number {
  let longest = 2;
  for (const piece of pieces) {
    for (let i = 0; i + longest < piece.length && longest < 6; i++) {
      while (longest < 6 && i + longest < piece.length && other.includes(piece.slice(i, i + longest + 1))) longest++;
    }
  }
  return longest;
}
