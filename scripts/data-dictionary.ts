import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTable } from '../src/evaluate/readme-table.js';
import { dictionaryMarkdown } from '../src/export/dictionary.js';
import { TABLES } from '../src/export/tables/tables.js';

/* npm run dictionary: writes the data dictionary into docs/export.md, from the one list of tables and columns that exports are written by. */
export const EXPORT_GUIDE = fileURLToPath(new URL('../docs/export.md', import.meta.url));

/** The guide with the dictionary of today between its marks. */
export const withDictionary = (guide: string): string =>
  withTable(guide, `\n${dictionaryMarkdown(TABLES)}\n`, 'dictionary');

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(EXPORT_GUIDE, withDictionary(readFileSync(EXPORT_GUIDE, 'utf8')));
