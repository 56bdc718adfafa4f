import type { DraftStatement } from '../model/classified.js';

/** What the comparison needs of a statement. */
export type Addressable = Pick<DraftStatement, 'text' | 'topics' | 'pair'>;

export interface Tie {
  /** Index into the problems. */
  readonly problem: number;
  readonly score: number;
  readonly basis: 'PAIRED' | 'TOPIC' | 'WORDING';
}

/** Words that every report is made of; they tie nothing to anything. */
const STOCK =
  /政府信息公开|政务信息公开|信息公开|政务公开|政府信息|政务信息|信息|公开|工作|进一步|需要|还需|有待|加强|提高|完善|不够|不足|不高|不强|不断|及时|存在|部分|个别|一些|少数|仍|还|较|比较|方面|情况|问题|我[镇乡]|本[镇乡]|[镇乡]政府|街道|群众|人员|建设|水平|质量|力度|建立|健全|切实|推动|推进|开展|促进|规范|做好|内容/g;

/** Thresholds from bench/addresses.ts on the labelled pairs of the example corpus (docs/decisions/0005-addresses.md). */
const MIN_SCORE = 0.5;

/** Topics so wide that sharing them alone says little; a topic's weight is the rarer the heavier (shares of real reports: docs/glossary.md). */
const WEIGHT: Readonly<Record<string, number>> = {
  'content-scope': 0.5,
  timeliness: 0.6,
  awareness: 0.6,
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

/** Topics that answer one another half: a new platform is a new channel. */
const RELATED: readonly (readonly [string, string])[] = [
  ['channels', 'platform'],
  ['publicity', 'participation'],
  ['staffing', 'training'],
  ['timeliness', 'supervision'],
  ['response', 'participation'],
];
const RELATED_WEIGHT = 0.3;

/**
 * Which problems of the report a pledge addresses (labelling.md, "Links"): those that the report pairs with it, else those whose deficiency it names a
 * remedy for: shared topics, weighed by how much they tell, and shared pairs of characters outside the stock phrases.
 */
export function addressesOf(pledge: Addressable, problems: readonly Addressable[], minScore = MIN_SCORE): Tie[] {
  const paired = problems.flatMap((p, i) => (pledge.pair !== null && p.pair === pledge.pair ? [i] : []));
  const numbered = /^(?:针对|对于|关于|就)?第([一二三四五六七八九])(?:个|点|方面|条|项)?(?:的)?(?:问题|不足|方面)/.exec(
    pledge.text,
  )?.[1];
  const named = numbered === undefined ? -1 : '一二三四五六七八九'.indexOf(numbered);
  if (problems[named]) return [{ problem: named, score: 1, basis: 'PAIRED' as const }];
  if (paired.length > 0) return paired.map((problem) => ({ problem, score: 1, basis: 'PAIRED' as const }));
  return problems
    .map((problem, i) => ({ problem: i, ...score(pledge, problem) }))
    .filter((s) => s.score >= minScore)
    .map((s) => ({
      problem: s.problem,
      score: Math.round(Math.min(1, s.score) * 100) / 100,
      basis: s.topic >= s.wording ? ('TOPIC' as const) : ('WORDING' as const),
    }));
}

/** How near the nearest pledge comes to a problem, 0 where there is none. */
export const nearestPledge = (problem: Addressable, pledges: readonly Addressable[]): number =>
  Math.max(
    0,
    ...pledges.map((pledge) =>
      pledge.pair !== null && pledge.pair === problem.pair ? 1 : score(pledge, problem).score,
    ),
  );

function score(pledge: Addressable, problem: Addressable): { score: number; topic: number; wording: number } {
  const shared = problem.topics.filter((t) => pledge.topics.includes(t));
  const related = RELATED.filter(
    ([a, b]) =>
      (problem.topics.includes(a) && !shared.includes(a) && pledge.topics.includes(b)) ||
      (problem.topics.includes(b) && !shared.includes(b) && pledge.topics.includes(a)),
  );
  const topic =
    (shared.reduce((sum, key) => sum + (WEIGHT[key] ?? 0.6), 0) + related.length * RELATED_WEIGHT) /
    Math.sqrt(Math.max(1, problem.topics.length));
  const ours = bigrams(problem.text);
  const theirs = bigrams(pledge.text);
  let common = 0;
  for (const gram of ours) if (theirs.has(gram)) common++;
  const wording = ours.size === 0 ? 0 : Math.min(1, (common / Math.sqrt(ours.size)) * 0.6);
  return { score: topic + wording, topic, wording };
}

function bigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of text.replace(STOCK, ' ').match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let i = 0; i + 1 < run.length; i++) grams.add(run.slice(i, i + 2));
  }
  return grams;
}
