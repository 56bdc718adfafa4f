import { createHash } from 'node:crypto';

export interface SourceRow {
  readonly code: string;
  readonly name: string;
}

/**
 * The gazetteer's data file: a first line `version<TAB><source>+<8 hex digits of the rows' SHA-256>`, then one `code<TAB>name` a line,
 * sorted by code; of a township's code only the three digits behind its county's, which stands on the nearest six-digit line above.
 * Placeholders of the source that are no places (市辖区, 县, 省直辖县级行政区划) are left out at prefecture level.
 */
export function composeGazetteer(source: string, rows: readonly SourceRow[]): string {
  const placeholder = (row: SourceRow): boolean =>
    row.code.length === 4 && /^(?:市辖区|县)$|直辖县级行政区划$/.test(row.name);
  const lines = rows
    .filter((row) => !placeholder(row))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map((row) => `${row.code.length === 9 ? row.code.slice(6) : row.code}\t${row.name.trim()}\n`)
    .join('');
  const hash = createHash('sha256').update(lines, 'utf8').digest('hex').slice(0, 8);
  return `version\t${source}+${hash}\n${lines}`;
}
