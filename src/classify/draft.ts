import type { DraftStatement } from '../model/classified.js';

/** A statement as the walk finds it, before its wording is cleaned. `pair` is a number within its section. */
export type Draft = Omit<DraftStatement, 'text' | 'topics' | 'pair' | 'verifiability'> & {
  readonly pair: number | null;
};
