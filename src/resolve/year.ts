import { flatMapped } from '../model/flat-mapped.js';
import type { Message, ResolvedYear } from '../model/report.js';
import type { Evidence } from '../model/span.js';
import { compact, compactText, evidenceOf, type Compact } from './compact.js';
import type { ResolveInput } from './issuer-types.js';
import { fileYear, signedYear } from './last-years.js';
import { message } from './messages.js';
import { periods } from './period.js';
import { textYears, titleYears, type YearMention } from './year-mentions.js';

type Candidate = ResolvedYear['candidates'][number];
export interface YearResolution {
  readonly year: ResolvedYear;
  readonly messages: readonly Message[];
}

/** A second year of the running text counts as "named as covered" only when it is said this heavily (two sentences of the form 2019年，我乡…). */
const SECOND_YEAR_WEIGHT = 6;

const LABEL: Readonly<Record<Candidate['source'], string>> = {
  PERIOD: 'statistics period',
  TITLE: 'title',
  TEXT: 'text',
  MANIFEST: 'manifest',
  FILE: 'file name',
  DATE: 'date of signature',
};

/** The years of the running text by total weight, heaviest first, each with its heaviest mention. */
function byWeight(mentions: readonly YearMention[]): { value: number; total: number; best: YearMention }[] {
  const sums = new Map<number, { value: number; total: number; best: YearMention }>();
  for (const mention of mentions.filter(({ weight }) => weight > 0)) {
    const held = sums.get(mention.value);
    if (held === undefined) sums.set(mention.value, { value: mention.value, total: mention.weight, best: mention });
    else {
      held.total += mention.weight;
      if (mention.weight > held.best.weight) held.best = mention;
    }
  }
  return [...sums.values()].sort((a, b) => b.total - a.total || a.best.start - b.best.start);
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one, i) => candidates.findIndex((other) => other.value === one.value && other.source === one.source) === i,
  );
}

const SOURCES = ['PERIOD', 'TITLE', 'TEXT', 'MANIFEST', 'FILE', 'DATE'] as const;

/**
 * The period decides, then title, text, manifest; a source with two years (a title 2020—2021年) is settled by a weaker one that names one of them.
 * One exception: where title and running text agree on a year that the period does not name, the period is last year's, left standing; so they decide.
 */
function decide(candidates: readonly Candidate[]): number | null {
  const [title, ...more] = yearsOf(candidates, 'TITLE');
  const periodYears = yearsOf(candidates, 'PERIOD');
  if (
    title !== undefined &&
    more.length === 0 &&
    yearsOf(candidates, 'TEXT')[0] === title &&
    !periodYears.includes(title)
  )
    return title;
  let open: number[] = [];
  for (const source of SOURCES) {
    const values = yearsOf(candidates, source);
    const fitting = open.length === 0 ? values : values.filter((value) => open.includes(value));
    const [first, second] = fitting;
    const isRanked = source === 'PERIOD' || source === 'TEXT';
    if (first !== undefined && (second === undefined || isRanked)) return first;
    if (second !== undefined) open = fitting;
  }
  return null;
}

const yearsOf = (candidates: readonly Candidate[], source: Candidate['source']): number[] =>
  candidates.filter((one) => one.source === source).map(({ value }) => value);

/**
 * The covered year: by statistics period, else title, else text, else manifest, else file name, else date of signature (`decide`); an override stands above all. Publication dates, other documents'
 * years and plans for the next year don't count. Candidates hold every year that these name as covered, so that a rule can compare them.
 * Pure; never throws for any text. Spans point into the source.
 */
export function resolveYear(input: ResolveInput): YearResolution {
  const body = compactText(input.text);
  const title = input.title === null ? null : compact(input.text, input.title, true);
  const inTitle = title === null ? [] : titleYears(title.text);
  const titleSpan = input.title;
  const weighed = byWeight(
    textYears(body.text).filter(({ start }) => {
      const at = body.at[start] ?? 0;
      return titleSpan === null || at < titleSpan.start || at >= titleSpan.end;
    }),
  );
  const hinted = input.hints.year;
  const named = unique([
    ...periods(body.text).map((period) => from('PERIOD', period.year, evidenceOf(body, period))),
    ...inTitle.map((mention) => from('TITLE', mention.value, title === null ? null : evidenceOf(title, mention))),
    ...weighed
      .filter(({ total }, i) => i === 0 || total >= SECOND_YEAR_WEIGHT)
      .map(({ value, best }) => from('TEXT', value, evidenceOf(body, best))),
    ...(hinted === undefined ? [] : [from('MANIFEST', hinted, null)]),
  ]);
  const candidates = [...named, ...(decide(named) === null ? lastResorts(input, body) : [])];
  const value = input.override?.year ?? decide(candidates);
  const evidence = flatMapped(candidates, (candidate) =>
    candidate.value === value && candidate.evidence !== null ? [candidate.evidence] : [],
  );
  return {
    year: { value, evidence, candidates },
    messages: explain(value, candidates, input.override?.year !== undefined),
  };
}

const from = (source: Candidate['source'], value: number, evidence: Evidence | null): Candidate => ({
  source,
  value,
  evidence,
});

/** What is asked where title, text and manifest leave the year open: the file's name, and the date of signature. */
function lastResorts(input: ResolveInput, body: Compact): Candidate[] {
  const file = fileYear(input.fileName);
  const signed = signedYear(body.text);
  return [
    ...(file === null ? [] : [from('FILE', file, null)]),
    ...(signed === null ? [] : [from('DATE', signed.value, evidenceOf(body, signed.span))]),
  ];
}

function explain(value: number | null, candidates: readonly Candidate[], isOverridden: boolean): Message[] {
  if (isOverridden) return [];
  if (value === null) {
    const found = candidates.length === 0 ? 'no year' : [...new Set(candidates.map((one) => one.value))].join(' and ');
    return [
      message(
        'year-missing',
        'WARNING',
        candidates[0]?.evidence ?? null,
        `Unexpected ${found}, expected one covered year in statistics period, title or text.`,
      ),
    ];
  }
  const primary = candidates.find((candidate) => candidate.value === value);
  if (primary !== undefined && /^(?:MANIFEST|FILE|DATE)$/.test(primary.source)) {
    return [
      message(
        'year-not-in-text',
        'WARNING',
        primary.evidence,
        `Unexpected text without a covered year, expected one in statistics period, title or text; the ${LABEL[primary.source]} gives ${String(value)}.`,
      ),
    ];
  }
  return candidates
    .filter((candidate) => candidate.value !== value && candidate.source !== 'TEXT')
    .map((candidate) =>
      message(
        'year-disagreement',
        'WARNING',
        candidate.evidence,
        `Unexpected year ${String(candidate.value)} in the ${LABEL[candidate.source]}, expected ${String(value)} as in the ${LABEL[primary?.source ?? 'PERIOD']}.`,
      ),
    );
}
