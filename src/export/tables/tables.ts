import type { Table } from '../table.js';
import { cells, evidence, figures, findings } from './figures.js';
import { divisions, issuers } from './places.js';
import { messages, reports, sections, sources, versions } from './reports.js';
import { addresses, followUps, namedWords, statements, topics } from './statements.js';
import { occurrences, recurrences, threads, wordings } from './threads.js';

/** Every table of an export, in the order in which they are written: the sources first, since all places point into their texts. */
export const TABLES: readonly Table[] = [
  sources,
  divisions,
  issuers,
  reports,
  versions,
  messages,
  sections,
  topics,
  statements,
  namedWords,
  addresses,
  recurrences,
  threads,
  followUps,
  wordings,
  occurrences,
  figures,
  cells,
  findings,
  evidence,
];
