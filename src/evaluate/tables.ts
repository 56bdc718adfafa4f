import { relative } from 'node:path';
import type { Change } from './committed.js';
import { MEASURED, total, type FileResult } from './evaluate.js';
import { f1Interval } from './interval.js';
import { SERIES_MEASURED, type SeriesResult } from './series.js';
import { add, addTo, f1, NONE, precision, recall, type Counts } from './score.js';

const HEAD = ['expected', 'found', 'precision', 'recall', 'F1'] as const;
const ratio = (value: number): string => value.toFixed(3);

/** Lines of a table: a name column wide enough for its names, then right-aligned columns. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  '),
  );
}

const cells = (c: Counts): string[] => [
  String(c.expected),
  String(c.found),
  ratio(precision(c)),
  ratio(recall(c)),
  ratio(f1(c)),
];

/** Precision, recall and F1 a kind, with the confidence interval of F1. */
export function kindTable(results: readonly FileResult[]): string[] {
  const sums = total(results);
  return table(
    ['kind', ...HEAD, '95 % interval'],
    MEASURED.map((kind) => {
      const { low, high } = f1Interval(results.map((r) => r.counts[kind]));
      return [kind, ...cells(sums[kind]), `${ratio(low)}–${ratio(high)}`];
    }),
  );
}

/** The same of labelled series. */
export function seriesTable(results: readonly SeriesResult[]): string[] {
  return table(
    ['series', ...HEAD, '95 % interval'],
    SERIES_MEASURED.map((kind) => {
      const { low, high } = f1Interval(results.filter((r) => r.reports > 0).map((r) => r.counts[kind]));
      const sum = results.map((r) => r.counts[kind]).reduce(add, NONE);
      return [kind, ...cells(sum), kind === 'unrelated' ? '' : `${ratio(low)}–${ratio(high)}`];
    }),
  );
}

/** Series with differences, in the order of their files. */
export const seriesDifferences = (results: readonly SeriesResult[], withDifferences: boolean): string[] =>
  results
    .filter((r) => r.differences.length > 0)
    .flatMap((r) => [
      `${relative(process.cwd(), r.file)}  ${SERIES_MEASURED.filter((k) => f1(r.counts[k]) < 1)
        .map((k) => `${k} ${f1(r.counts[k]).toFixed(2)}`)
        .join(', ')}`,
      ...(withDifferences ? r.differences.map((d) => `    ${d}`) : []),
    ]);

/** F1 a form and kind. */
export function formTable(results: readonly FileResult[]): string[] {
  const forms = [...new Set(results.map((r) => r.form))].sort();
  return table(
    ['form', 'reports', ...MEASURED],
    forms.map((form) => {
      const own = results.filter((r) => r.form === form);
      const sums = total(own);
      return [form || '(none)', String(own.length), ...MEASURED.map((kind) => ratio(f1(sums[kind])))];
    }),
  );
}

/** Every rule: of a rule of classification the precision (what it missed belongs to no rule), of a rule of consistency recall too. */
export function ruleTable(results: readonly FileResult[]): string[] {
  const sums = new Map<string, Counts>();
  for (const { rule, counts } of results.flatMap((r) => r.rules)) addTo(sums, rule, counts);
  return table(
    ['rule', 'expected', 'found', 'right', 'precision', 'recall'],
    [...sums]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([rule, c]) => {
        const classified = !rule.startsWith('finding: ');
        return [
          rule,
          classified ? '' : String(c.expected),
          String(c.found),
          String(c.matched),
          ratio(precision(c)),
          classified ? '' : ratio(recall(c)),
        ];
      }),
  );
}

/** Files with differences, the worst first: by F1 over all that was counted of the file. */
export function worstFiles(results: readonly FileResult[], withDifferences: boolean): string[] {
  const worth = (r: FileResult): number => f1(MEASURED.map((kind) => r.counts[kind]).reduce(add, NONE));
  return [...results]
    .filter((r) => r.differences.length > 0)
    .sort((a, b) => worth(a) - worth(b) || a.file.localeCompare(b.file))
    .flatMap((r) => [
      `${relative(process.cwd(), r.file)}  ${MEASURED.filter((k) => f1(r.counts[k]) < 1)
        .map((k) => `${k} ${f1(r.counts[k]).toFixed(2)}`)
        .join(', ')}`,
      ...(withDifferences ? r.differences.map((d) => `    ${d.replace(/\s*\n\s*/g, '')}`) : []),
    ]);
}

export const changeLines = (changed: readonly Change[]): string[] =>
  changed.map(
    ({ kind, before, now }) => `${kind}: F1 ${ratio(before)} → ${ratio(now)}${now < before ? '  (dropped)' : ''}`,
  );
