import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.js';

export interface CsvOptions {
  /** Begin with U+FEFF, by which Excel tells UTF-8. */
  readonly bom: boolean;
  /** Leave cells as they are that a spreadsheet would take for formulas. */
  readonly rawFormulas: boolean;
}

/**
 * First characters by which spreadsheets take a cell for a formula, full-width forms included, where more follows
 * (OWASP, CSV Injection). A lone - is how reports leave cells blank.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠][^]/u;

/** RFC 4180 but for line ends (LF): a header line; empty is null and "" the empty string; lists are joined with |. */
export function csv({ bom, rawFormulas }: CsvOptions): Format {
  const text = (value: string): string => (!rawFormulas && FORMULA.test(value) ? `'${value}` : value);
  const options = {
    record_delimiter: '\n',
    cast: {
      string: (value: string) => (value === '' ? { value, quoted_empty: true } : text(value)),
      boolean: String,
      object: (value: object) => (Array.isArray(value) ? text(value.join('|')) : String(value)),
    },
  };
  return {
    ending: 'csv',
    mediaType: 'text/csv',
    head: ({ columns }) => `${bom ? '\u{FEFF}' : ''}${columns.map(({ name }) => name).join(',')}\n`,
    body: ({ columns }, rows) =>
      stringify(
        rows.map((row) => columns.map(({ name }) => row[name])),
        options,
      ),
    tail: () => '',
  };
}
