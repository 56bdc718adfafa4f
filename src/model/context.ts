import type { DivisionLevel } from './kinds.js';

/** A province, prefecture or county, as the gazetteer knows it. */
export interface DivisionRecord {
  /** 2, 4 or 6 digits. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** Names from the province down. */
  readonly fullName: string;
  /** Code of the division above; null for a province. */
  readonly parent: string | null;
}

/** A topic's key and its names. */
export interface TopicRecord {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

/** What `store` needs beside the extracted report: facts of the gazetteer, the topic list and the file. */
export interface StoreContext {
  /** The chain from the report's issuer up, in any order; empty where unknown. */
  readonly divisions: readonly DivisionRecord[];
  /** Names of the topics that the statements carry; a key that is not listed is its own name. */
  readonly topics: readonly TopicRecord[];
  /** How many reports the file holds: a file counts as unchanged only when all of them are stored. */
  readonly reportsInFile: number;
}
