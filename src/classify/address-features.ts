import type { DraftStatement } from '../model/classified.js';
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

/** Words that every report is made of; they tie nothing to anything. */
const STOCK =
  /政府信息公开|政务信息公开|信息公开|政务公开|政府信息|政务信息|信息|公开|工作|进一步|需要|还需|有待|加强|提高|完善|不够|不足|不高|不强|不断|及时|存在|部分|个别|一些|少数|仍|还|较|比较|方面|情况|问题|我[镇乡]|本[镇乡]|[镇乡]政府|街道|群众|人员|建设|水平|质量|力度|建立|健全|切实|推动|推进|开展|促进|规范|做好|内容|部门|单位|各级|政府|政务|要求|进行|重要|相关/g;

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

/** A pledge of the work as a whole is no remedy for anything in particular. */
const GENERAL =
  /再上新?(?:的)?台阶|更上一|工作(?:的)?水平|阳光政府|法治政府|服务型政府|扎实做好|做好(?:下一步|今后)|保质保量/;
const CLOSING = /^(?:此外|同时|另外|总之|最后|还)/;
/** Training, the default remedy whatever the problem. */
const TRAINING = /培训|轮训|业务学习/;

/** A statement with what is compared of it, read once. */
interface Read extends Addressable {
  /** The wording outside the stock phrases, in pieces. */
  readonly pieces: readonly string[];
  readonly grams: ReadonlySet<string>;
  /** Deficiencies that a problem names, remedies that a pledge names. */
  readonly concepts: ReadonlySet<number>;
  readonly titleWords: string;
  readonly titleConcepts: ReadonlySet<number>;
  readonly trains: boolean;
}

function read(statement: Addressable, conceptsOf: TermMatcher): Read {
  const pieces = statement.text.replace(STOCK, ' ').match(/\p{Script=Han}{2,}/gu) ?? [];
  const titleWords = titleOf(statement.text);
  return {
    ...statement,
    pieces,
    grams: bigrams(pieces),
    concepts: conceptsOf(statement.text),
    titleWords,
    titleConcepts: titleWords === '' ? NO_CONCEPTS : conceptsOf(titleWords),
    trains: TRAINING.test(statement.text),
  };
}

function bigrams(pieces: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const piece of pieces) for (let i = 0; i + 1 < piece.length; i++) grams.add(piece.slice(i, i + 2));
  return grams;
}

const NO_CONCEPTS: ReadonlySet<number> = new Set();

/** Features of every pledge with every problem of one report, rows by pledge. */
export function featuresOf(pledges: readonly Addressable[], problems: readonly Addressable[]): Features[][] {
  const ours = problems.map((p) => read(p, deficienciesOf));
  const theirs = pledges.map((p) => read(p, remediesOf));
  const shared = countsOf(ours);
  const bare = theirs.map((pledge) => ours.map((problem) => likeness(pledge, problem, shared)));
  const affinity = bare.map((row) => row.map((f) => f.concept + f.topic + f.words + 0.3 * f.title));
  const at = (i: number, j: number): number => affinity[i]?.[j] ?? 0;
  // In how many other places of the order does the pledge of that place come nearest to the problem of that place?
  const inOrder = problems.map((_, k) => at(k, k) > 0 && pledges.every((_pledge, i) => at(i, k) <= at(k, k)));
  const alignedBut = (j: number): number =>
    problems.length < 2 ? 0 : inOrder.filter((is, k) => is && k !== j).length / (problems.length - 1);
  /** Two problems of the same kind may well have one remedy: they are no rivals. */
  const alike = ours.map((a) =>
    ours.map((b) => a.concepts.size > 0 && [...a.concepts].every((c) => b.concepts.has(c))),
  );
  const preceding = precedingProblems(pledges, problems);
  return bare.map((row, i) => {
    const text = pledges[i]?.text ?? '';
    const general = GENERAL.test(text) ? 1 : 0;
    const closing = CLOSING.test(text) ? 1 : 0;
    return row.map((f, j): Features => {
      let [rivalProblem, rivalPledge] = [0, 0];
      for (let k = 0; k < problems.length; k++)
        if (k !== j && !alike[j]?.[k]) rivalProblem = Math.max(rivalProblem, at(i, k));
      for (let k = 0; k < pledges.length; k++) if (k !== i) rivalPledge = Math.max(rivalPledge, at(k, j));
      return {
        ...f,
        sameIndex: i === j && pledges.length >= problems.length ? 1 : 0,
        aligned: i === j ? alignedBut(j) : 0,
        follows: preceding?.[i] === j ? 1 : 0,
        bestProblem: clip(at(i, j) - rivalProblem),
        bestPledge: clip(at(i, j) - rivalPledge),
        general,
        closing,
      };
    });
  });
}

/** Being the nearest tells more than not being it: several problems may have one remedy, and one problem several. */
const clip = (value: number): number => Math.max(-0.3, Math.min(1, value));

/** In how many of the report's problems a concept or a pair of characters stands. */
interface Counts {
  readonly concepts: ReadonlyMap<number, number>;
  readonly grams: ReadonlyMap<string, number>;
}

function countsOf(problems: readonly Read[]): Counts {
  const concepts = new Map<number, number>();
  const grams = new Map<string, number>();
  for (const problem of problems) {
    for (const c of problem.concepts) concepts.set(c, (concepts.get(c) ?? 0) + 1);
    for (const gram of problem.grams) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return { concepts, grams };
}

type Likeness = Pick<Features, 'concept' | 'answered' | 'topic' | 'related' | 'words' | 'run' | 'title' | 'training'>;

/** What the two wordings have in common, told by what distinguishes the problem from the others of its report. */
function likeness(pledge: Read, problem: Read, counts: Counts): Likeness {
  const answered = [...problem.concepts].filter((c) => pledge.concepts.has(c));
  const concept = answered.reduce((sum, c) => {
    const sharing = problem.concepts.size === 1 ? 1 : (counts.concepts.get(c) ?? 1);
    return sum + (CONCEPTS[c]?.weight ?? 1) / Math.sqrt(sharing);
  }, 0);
  const shared = problem.topics.filter((t) => pledge.topics.includes(t));
  const related = RELATED.filter(
    ([a, b]) =>
      (problem.topics.includes(a) && !shared.includes(a) && pledge.topics.includes(b)) ||
      (problem.topics.includes(b) && !shared.includes(b) && pledge.topics.includes(a)),
  );
  let words = 0;
  let inTitle = false;
  for (const gram of problem.grams) {
    if (!pledge.grams.has(gram)) continue;
    words += 1 / (counts.grams.get(gram) ?? 1);
    inTitle ||= pledge.titleWords.includes(gram);
  }
  return {
    concept: Math.min(2.5, concept) / 2.5,
    answered: answered.length > 0 ? 1 : 0,
    topic:
      shared.reduce((sum, key) => sum + (WEIGHT[key] ?? OTHER_WEIGHT), 0) /
      Math.sqrt(Math.max(1, problem.topics.length)),
    related: related.length > 0 ? 1 : 0,
    words: Math.min(1, words / Math.sqrt(Math.max(1, problem.grams.size))),
    run: Math.max(0, longestRun(pledge.pieces, problem.pieces) - 1) / 5,
    title: inTitle || [...pledge.titleConcepts].some((c) => problem.concepts.has(c)) ? 1 : 0,
    training: pledge.trains && !isAboutPeople(problem.topics) ? 1 : 0,
  };
}

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
  const before = pledges.map(({ start }) => problems.filter((p) => p.start < start).length - 1);
  return problems.length > 1 && new Set(before.filter((b) => b >= 0)).size > 1 ? before : null;
}

/** Length of the longest run of characters that both have, six at most. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  const other = b.join(' ');
  let longest = 0;
  for (const piece of a) {
    for (let i = 0; i + longest < piece.length && longest < 6; i++) {
      while (longest < 6 && i + longest < piece.length && other.includes(piece.slice(i, i + longest + 1))) longest++;
    }
  }
  return longest;
}
