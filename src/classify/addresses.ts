import { LEFT_ALONE } from '../model/classified.js';
import type { AddressBasis } from '../model/kinds.js';
import { flatMapped } from '../model/flat-mapped.js';
import { likelihood, type Regression } from '../model/regression.js';
import { featuresOf, FEATURES, isGeneric, type Addressable, type Features } from './address-features.js';
import trained from './address-weights.json' with { type: 'json' };
import { leftOverLikelihood, leftOvers, MIN_LIKELIHOOD, type LeftOverWeights } from './left-over.js';
import { unaddressedFeatures, unaddressedLikelihood, type Compared } from './unaddressed.js';

/** A pledge is tied to a problem from this score on (bench/addresses.ts, docs/decisions/0005-addresses.md). */
export const MIN_SCORE = 0.4;

export type Weights = Regression<(typeof FEATURES)[number]>;

export interface Tie {
  /** Indices into the pledges and problems. */
  readonly pledge: number;
  readonly problem: number;
  /** 0 to 1. */
  readonly score: number;
  readonly basis: AddressBasis;
}

export interface Addresses {
  readonly ties: readonly Tie[];
  /** For each problem, how likely it is that no pledge addresses it, 0 to 1; 1 where there is no pledge. */
  readonly unaddressed: readonly number[];
}

export interface AddressOptions {
  readonly minScore?: number;
  readonly weights?: Weights;
  /** From which likelihood on what is left over is tied. */
  readonly leftOverFrom?: number;
  readonly leftOverWeights?: LeftOverWeights;
}

/**
 * Which problems of the report its pledges address (labelling.md, "Links"): those that the report pairs with them, else those whose deficiency they name
 * a remedy for; then what is left over on either side (left-over.ts). All pledges and problems are looked at together, since what is near depends on what else there is.
 */
export function addressesOf(
  pledges: readonly Addressable[],
  problems: readonly Addressable[],
  { minScore = MIN_SCORE, weights = trained, leftOverFrom = MIN_LIKELIHOOD, leftOverWeights }: AddressOptions = {},
): Addresses {
  const { paired, features, ...compared } = compare(pledges, problems, weights);
  const plain = flatMapped(pledges, (_, i): Tie[] => {
    const isPaired = paired[i]?.length !== 0;
    return flatMapped(compared.scores[i] ?? [], (score, problem): Tie[] =>
      score < minScore ? [] : [{ pledge: i, problem, score: hundredths(score), basis: basisOf(i, problem, isPaired) }],
    );
  });
  const unaddressed =
    pledges.length === 0
      ? problems.map(() => 1)
      : unaddressedFeatures(pledges, problems, compared, minScore).map((own) => unaddressedLikelihood(own));
  const left = flatMapped(leftOvers({ ...compared, paired, features }, problems.length, minScore), (one): Tie[] => {
    const { pledge, problem } = one;
    if ((unaddressed[problem] ?? 0) >= LEFT_ALONE) return [];
    const score = leftOverLikelihood(one.features, leftOverWeights);
    return score < leftOverFrom ? [] : [{ pledge, problem, score: hundredths(score), basis: 'LEFT_OVER' }];
  });
  const ties =
    left.length === 0 ? plain : [...plain, ...left].sort((a, b) => a.pledge - b.pledge || a.problem - b.problem);
  return { ties, unaddressed };

  function basisOf(i: number, j: number, paired: boolean): AddressBasis {
    const [pledge, problem, f] = [pledges[i], problems[j], features[i]?.[j]];
    if (paired) return 'PAIRED';
    if (pledge && problem && isGeneric(pledge, problem)) return 'GENERIC';
    if (f && f.answered + f.topic + f.words === 0) return 'LEFT_OVER';
    return f && f.answered === 0 && f.topic < f.words ? 'WORDING' : 'TOPIC';
  }
}

const hundredths = (score: number): number => Math.round(score * 100) / 100;

/** A pledge that the report pairs with a problem is that one's alone: 1 for it, 0 for the others. */
export function compare(
  pledges: readonly Addressable[],
  problems: readonly Addressable[],
  weights: Weights = trained,
): Compared & { readonly paired: readonly (readonly number[])[]; readonly features: readonly (readonly Features[])[] } {
  const features = featuresOf(pledges, problems);
  const paired = pledges.map((pledge) => pairedWith(pledge, problems));
  const scores = features.map((row, i) => {
    const own = paired[i] ?? [];
    return row.map((f, j) => (own.length === 0 ? likelihood(FEATURES, f, weights) : own.includes(j) ? 1 : 0));
  });
  const likeness = features.map((row, i) =>
    row.map((f, j) => (paired[i]?.length === 0 ? likenessOf(f, scores[i]?.[j] ?? 0) : (scores[i]?.[j] ?? 0))),
  );
  return { scores, likeness, paired, features };
}

/**
 * Subject and words in common, 0 to 1; a remedy that answers counts by its score. Not the order: it speaks for a tie, but a problem to which only the
 * order leads has no pledge.
 */
const likenessOf = (f: Features, score: number): number =>
  Math.max(Math.min(1, f.topic + 0.3 * f.related + 0.4 * f.words), f.answered * score);

/** 第二个问题, 最后一个问题, 前两个问题, 后一个问题. Groups: which one; whether the last ones are counted, and how many. */
const ORDINAL =
  /^(?:针对|对于?|关于|就|围绕|(?:为|着力)?解决)?(?:第([一二三四五六七八九])|(前|最?后)([一二两三四五六])?)(?:个|点|方面|条|项|类)?(?:的)?(?:问题|不足|方面|短板)/;

/** 针对更新不及时的问题，…: the pledge says itself which problem it is meant for. */
const NAMED =
  /^(?:针对|对于|围绕|为解决|着力解决|解决)([^。；]{3,40}?)(?:等|的|这一|等方面的){0,2}(?:问题|不足|现象|短板)/;
/** Share of the named words that have to stand in the problem. */
const NAMES_IT = 0.6;

/** Problems that the report itself pairs with a pledge: in one item, by number, by name. */
function pairedWith(pledge: Addressable, problems: readonly Addressable[]): number[] {
  const numbered = numberedProblems(pledge.text, problems.length);
  if (numbered.length > 0) return numbered;
  const paired = flatMapped(problems, (p, j) => (pledge.pair !== null && p.pair === pledge.pair ? [j] : []));
  if (paired.length > 0) return paired;
  const named = NAMED.exec(pledge.text)?.[1];
  if (named === undefined) return [];
  const shares = problems.map((problem) => shareOf(named, problem.text));
  const best = Math.max(0, ...shares);
  return best < NAMES_IT ? [] : [shares.indexOf(best)];
}

/** Indices of the problems that the pledge counts at its beginning; empty where it counts none, or more than there are. */
function numberedProblems(words: string, count: number): number[] {
  const [, which, side, many = '一'] = ORDINAL.exec(words) ?? [];
  if (which !== undefined) {
    const index = '一二三四五六七八九'.indexOf(which);
    return index < count ? [index] : [];
  }
  if (side === undefined) return [];
  const length = '一二三四五六'.indexOf(many === '两' ? '二' : many) + 1;
  if (length > count) return [];
  return Array.from({ length }, (_, i) => (side === '前' ? i : count - length + i));
}

/** Share of the words' pairs of characters that stand in the text. */
function shareOf(words: string, text: string): number {
  let inside = 0;
  for (let i = 0; i + 1 < words.length; i++) if (text.includes(words.slice(i, i + 2))) inside++;
  return inside / (words.length - 1);
}
