import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { line } from '../../src/commands/extract-line.js';
import type { ExtractedReport } from '../../src/model/report.js';

interface Line {
  readonly figures: readonly { readonly key: string; readonly value: number; readonly start: number; readonly end: number }[];
  readonly [key: string]: unknown;
}

export const goldenPath = (report: string): string =>
  `test/golden/${basename(dirname(report))}-${basename(report).replace(/\.\w+$/, '')}.json`;

/**
 * The `extract` line of a report, made for reading differences: a statement, figure or finding a line, the cells of a table's row on one line
 * ("value@start-end").
 */
export function golden(report: ExtractedReport): string {
  const { figures, ...rest } = line(report, false) as Line;
  const named = figures.filter(({ key }) => !/^t\d\./.test(key));
  const cells: Record<string, Record<string, string>> = {};
  for (const { key, value, start, end } of figures.filter(({ key }) => /^t\d\./.test(key))) {
    const at = key.lastIndexOf('.');
    (cells[key.slice(0, at)] ??= {})[key.slice(at + 1)] = `${value}@${start}-${end}`;
  }
  const entries = Object.entries({ ...rest, figures: named, cells }).map(([key, value]) => `  ${JSON.stringify(key)}: ${show(value)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[\n${value.map((v) => `    ${JSON.stringify(v)}`).join(',\n')}\n  ]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, v]) => `    ${JSON.stringify(key)}: ${JSON.stringify(v)}`);
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
  }
  return JSON.stringify(value);
}

export const renewing = process.env['UPDATE_GOLDEN'] === '1';

/** The stored golden; null where there is none. With UPDATE_GOLDEN=1 the present one is stored first. */
export function stored(path: string, present: string): string | null {
  if (renewing) writeFileSync(path, present);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
