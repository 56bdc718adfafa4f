import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { smallNumber, YEAR, yearValue } from './numerals.js';

/** The year in a file's name: 石篆镇2020年.txt, 2020_石篆镇.docx. A date (20210120.txt), a hash and a number of more digits are none. */
export function fileYear(fileName: string): number | null {
  const base = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]{1,5}$/i, '');
  const years = new Set(
    matchesOf(base, /(?<![0-9A-Za-z])(20[0-3]\d)(?![0-9A-Za-z]|[-_.]?[01]?\d[-_.月])/g).map(([, year]) => Number(year)),
  );
  const [only] = years;
  return only === undefined || years.size > 1 ? null : only;
}

const SIGNED = new RegExp(
  `^(?:[^\\n。]{0,24}[,，\\n])?(${YEAR})(?:年|[-./])(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])(?:月|[-./])(?:\\d{1,2}|[一二三]?十?[一二三四五六七八九十])日?[)）]?$`,
);
/** By law reports are published from January to March of the next year, by custom a little later; one signed in the last months covers its own year. */
const LAST_MONTH_OF_LAST_YEAR = 6;
const FIRST_MONTH_OF_OWN_YEAR = 11;
/** Lines at the end in which the date of signature stands. */
const LAST_LINES = 8;

/** The year that the date of signature implies; null for a date in between. `text` is compact. */
export function signedYear(text: string): { readonly value: number; readonly span: Span } | null {
  let end = text.length;
  for (let seen = 0; seen < LAST_LINES && end > 0; seen++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    const match = line.length <= 40 ? SIGNED.exec(line) : null;
    if (match !== null) {
      const [, year = '', month = ''] = match;
      const at = start + line.indexOf(year);
      const span = { start: at, end };
      if (smallNumber(month) <= LAST_MONTH_OF_LAST_YEAR) return { value: yearValue(year) - 1, span };
      if (smallNumber(month) >= FIRST_MONTH_OF_OWN_YEAR) return { value: yearValue(year), span };
      return null;
    }
    end = start - 1;
  }
  return null;
}
