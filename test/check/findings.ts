import type { Finding } from '../../src/model/report.js';
import { decomposeText } from '../pipeline/corpus.js';

export type Found = Omit<Finding, 'id'>;

/** What the rules say of a text. */
export const findingsOf = (source: string): readonly Found[] => decomposeText(source).findings;

/** Answers of one rule, in order. */
export const answers = (source: string, rule: string): string[] =>
  findingsOf(source)
    .filter((f) => f.rule === rule)
    .map((f) => f.status);

export const failing = (source: string): string[] => [
  ...new Set(
    findingsOf(source)
      .filter((f) => f.status === 'FAIL')
      .map((f) => f.rule),
  ),
];
