import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { UserError } from '../errors.js';
import type { Expected } from './match.js';

export interface GoldStatement extends Expected {
  /** Indices into the problems. */
  readonly addresses?: readonly number[];
}

export interface GoldFinding {
  readonly rule: string;
  readonly status?: string;
  readonly explain?: string;
}

/** A label file (format: CONTRIBUTING.md, "Labels"). Spans point into the report's decoded text. */
export interface Gold {
  readonly path: string;
  /** Absolute path of the report. */
  readonly report: string;
  /** Position among the reports of one file, from 0. */
  readonly index?: number;
  readonly issuer: string;
  readonly code: string | null;
  readonly year: number;
  readonly form?: string;
  readonly problems: readonly GoldStatement[];
  readonly improvements: readonly GoldStatement[];
  readonly measures?: readonly GoldStatement[];
  readonly figures: readonly { readonly key: string; readonly value: number; readonly qualifier: string }[];
  /** Cells of the official tables that hold a number; absent = not labelled. */
  readonly cells?: readonly { readonly key: string; readonly value: number }[];
  /** Findings that FAIL. */
  readonly inconsistencies: readonly GoldFinding[];
  readonly otherFindings: readonly GoldFinding[];
}

/** Label files below a folder, in order; links between reports (threads.gold.json) are among them. */
export const goldPaths = async (folder: string): Promise<string[]> =>
  (await fastGlob('**/*.gold.json', { cwd: folder, absolute: true, suppressErrors: true })).sort();

/** Every X.gold.json below a folder (series files such as threads.gold.json hold no report and are left out). */
export async function readGold(folder: string): Promise<Gold[]> {
  const gold = (await goldPaths(folder)).flatMap((path): Gold[] => {
    let parsed: Record<string, unknown>;
    try {
      parsed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    } catch {
      throw new UserError(`${path} is no JSON.`, 'GOLD_INVALID');
    }
    if (typeof parsed['file'] !== 'string') return [];
    const lists = { problems: [], improvements: [], figures: [], inconsistencies: [], otherFindings: [] };
    return [
      { ...(Object.assign(lists, parsed) as unknown as Gold), path, report: resolve(dirname(path), parsed['file']) },
    ];
  });
  if (gold.length === 0)
    throw new UserError(
      `${folder} holds no .gold.json file with a report and no .series.json file. Give a folder with labelled reports or series.`,
      'GOLD_MISSING',
    );
  return gold;
}
