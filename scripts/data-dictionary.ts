import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dictionaryMarkdown } from '../src/export/dictionary.js';
import { TABLES } from '../src/export/tables/tables.js';

/* npm run dictionary: writes the data dictionary into docs/export.md, from the one list of tables and columns that exports are written by. */
export const EXPORT_GUIDE = fileURLToPath(new URL('../docs/export.md', import.meta.url));
const MARKS = ['<!-- dictionary -->', '<!-- /dictionary -->'] as const;

/** The guide with the dictionary of today between its marks. */
export function withDictionary(guide: string): string {
  const [before, after] = [guide.indexOf(MARKS[0]) + MARKS[0].length, guide.indexOf(MARKS[1])];
  return `${guide.slice(0, before)}\n\n${dictionaryMarkdown(TABLES)}\n\n${guide.slice(after)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(EXPORT_GUIDE, withDictionary(readFileSync(EXPORT_GUIDE, 'utf8')));
