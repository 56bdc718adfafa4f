import { scoreLines, type Scores } from '../../rehearse/score.js';
import type { Timed } from './ask.js';

/** Figures of one rehearsal. Seconds, bytes. */
export interface Result {
  readonly reports: number;
  /** Reports that could not be read, each with its reason on stderr. */
  readonly refused: number;
  readonly townships: number;
  readonly seconds: {
    readonly generation: number;
    readonly extraction: number;
    readonly importer: number;
    /** Start of the database, constraints and indexes. */
    readonly schema: number;
    readonly lists: number;
    /** Every file hashed and asked for; what the importer left. */
    readonly check: number;
    readonly linking: number;
  };
  /** Processor time of linking, of this program and of the database: what it costs, however busy the machine is. */
  readonly linkingProcessor: { readonly program: number; readonly database: number };
  readonly counts: { readonly statements: number; readonly threads: number; readonly wordings: number };
  readonly bytes: { readonly texts: number; readonly store: number };
  /** Largest resident memory of this program with its threads, and of the database. */
  readonly memory: { readonly program: number; readonly database: number };
  readonly load: number;
  readonly questions: readonly Timed[];
  readonly scores: Scores;
}

const MB = 1024 * 1024;

/** The figures of one run as lines. */
export function resultLines({
  reports,
  refused,
  townships,
  seconds,
  linkingProcessor,
  counts,
  bytes,
  memory,
  load,
  questions,
  scores,
}: Result): string[] {
  const time = (what: string, spent: number, of: number, unit: string): string =>
    `${what.padEnd(36)}${spent.toFixed(1).padStart(9)} s${(of / spent).toFixed(0).padStart(9)} ${unit}/s`;
  const size = (what: string, of: number): string =>
    `${what.padEnd(36)}${(of / MB).toFixed(0).padStart(9)} MB${(of / reports / 1024).toFixed(1).padStart(8)} KB a report`;
  return [
    `${reports} reports of ${townships} townships, ${refused} reports refused; ${counts.statements} statements, ${counts.threads} threads, ${counts.wordings} wordings; load average ${load.toFixed(1)}`,
    time('generation', seconds.generation, reports, 'reports'),
    time('extraction into files', seconds.extraction, reports, 'reports'),
    time('importer', seconds.importer, reports, 'reports'),
    time('start, constraints, indexes', seconds.schema, reports, 'reports'),
    time('empty lists', seconds.lists, counts.statements, 'statements'),
    time('check of what was imported', seconds.check, reports, 'reports'),
    time('linking', seconds.linking, reports, 'reports'),
    time('  its processor time', processor({ linkingProcessor }), reports, 'reports'),
    size('texts', bytes.texts),
    size('store', bytes.store),
    size('memory of this program, at most', memory.program),
    size('memory of the database, at most', memory.database),
    'against the truth precision  recall        F1 expected',
    ...scoreLines(scores),
    'questions through HTTP, median (slowest)',
    ...questions.map(
      ({ question, median, slowest }) =>
        `  ${question.padEnd(34)}${median.toFixed(1).padStart(9)} ms (${slowest.toFixed(1)})`,
    ),
  ];
}

const processor = ({ linkingProcessor: { program, database } }: Pick<Result, 'linkingProcessor'>): number =>
  program + database;

/** By which power of the number of reports the cost of linking grows, between each size and the next: by processor time, since other work on the machine stretches the time that goes by. */
export function growthLines(results: readonly Pick<Result, 'reports' | 'linkingProcessor'>[]): string[] {
  const sorted = [...results].sort((a, b) => a.reports - b.reports);
  return sorted.slice(1).map((large, i) => {
    const small = sorted[i] ?? large;
    const [from, to] = [processor(small), processor(large)];
    const exponent = Math.log(to / from) / Math.log(large.reports / small.reports);
    return `linking from ${small.reports} to ${large.reports} reports: ${from.toFixed(1)} s → ${to.toFixed(1)} s of processor time, growth n^${exponent.toFixed(2)}`;
  });
}
