export type CsvValue = string | number | boolean | null | undefined;

/** Signs with which a spreadsheet begins a formula; an apostrophe in front makes it read text. Numbers are written as they are. */
const FORMULA = /^[=+\-@\t\r]/u;

const field = (value: CsvValue): string => {
  if (value == null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. */
export const csv = (header: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
