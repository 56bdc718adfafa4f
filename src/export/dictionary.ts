import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';

export const DICTIONARY = 'dictionary.csv';

/** The data dictionary that goes with an export: a line a column. */
export const dictionaryCsv = (tables: readonly Table[]): string =>
  stringify(
    tables.flatMap(({ name, meaning, key, columns }) => [
      [name, '', 'table', meaning, ''],
      ...columns.map((one) => [
        name,
        one.name,
        one.type + (key.includes(one.name) ? ' (key)' : ''),
        one.meaning,
        one.references ?? '',
      ]),
    ]),
    { header: true, columns: ['table', 'column', 'type', 'meaning', 'references'] },
  );

/** The same as a page of docs/. */
export function dictionaryMarkdown(tables: readonly Table[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  return tables
    .map(({ name, meaning, key, columns }) =>
      [
        `### ${name}`,
        '',
        meaning,
        '',
        '| column | type | meaning | refers to |',
        '|---|---|---|---|',
        ...columns.map(
          (one) =>
            `| ${key.includes(one.name) ? `**${one.name}**` : one.name} | ${one.type} | ${cell(one.meaning)} | ${one.references ?? ''} |`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
