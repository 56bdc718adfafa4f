import type { Gold } from '../src/evaluate/gold.js';
import { TRAINING_SETS } from '../src/evaluate/sets.js';
import type { ExtractedReport, Section } from '../src/model/report.js';
import type { Span } from '../src/model/span.js';
import { clean } from '../src/normalise/normalise.js';
import { authorOf, labelledExtractions } from './labelled-extractions.js';

/** Words of a section about something else than problems and pledges: a labelled measure, or a sentence that no label has. */
export interface LabelledWords {
  readonly author: string;
  readonly words: string;
  readonly isMeasure: boolean;
}

const ELSEWHERE: ReadonlySet<string> = new Set(['PROBLEMS', 'IMPROVEMENTS', 'PROBLEMS_IMPROVEMENTS']);
const SENTENCE = /[^。；！\n]{6,}/g;

export async function labelledDeeds(): Promise<LabelledWords[]> {
  const all: LabelledWords[] = [];
  for await (const { gold, report } of labelledExtractions(TRAINING_SETS))
    if (gold.measures && report) all.push(...wordsOf(gold, report));
  return all;
}

function wordsOf({ path, measures = [], problems, improvements }: Gold, report: ExtractedReport): LabelledWords[] {
  const author = authorOf(path);
  const of = (words: string): string => clean(words, report.script);
  const labelled = [...measures, ...problems, ...improvements];
  const places = labelled.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  const unlabelled =
    places.length < labelled.length
      ? []
      : report.sections
          .filter(({ role }) => !ELSEWHERE.has(role))
          .flatMap((section) => sentences(report.source, section));
  return [
    ...measures.map(({ quote }) => ({ author, words: of(quote), isMeasure: true })),
    ...unlabelled
      .filter((sentence) => !places.some(({ start, end }) => start < sentence.end && sentence.start < end))
      .map(({ start, end }) => ({ author, words: of(report.source.slice(start, end)), isMeasure: false })),
  ];
}

const sentences = (text: string, { start, end }: Section): Span[] =>
  [...text.slice(start, end).matchAll(SENTENCE)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
