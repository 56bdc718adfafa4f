import type { Format } from './format.js';

/** One JSON object a line, with the columns of the table as keys. */
export const jsonl: Format = {
  ending: 'jsonl',
  mediaType: 'application/x-ndjson',
  head: () => '',
  body: (_table, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  tail: () => '',
};
