/** Between the entries of a list and between labels: a control character that no text has (one that has it is stored the other way). */
export const LIST_DELIMITER = '\u001f';
/** The same, as the importer is told it. */
export const LIST_DELIMITER_NAME = 'U+001F';

/** Largest text in UTF-16 code units that goes through the importer: its buffer must hold the longest field. */
const LONGEST_FIELD = 1_000_000;

/** What a column may hold. Undefined and null leave the property out. */
export type CsvValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[];

/**
 * One line of a file for Neo4j's importer. Texts are always in quotes, since an empty field without them is none. An empty list can't be told from none: store/bulk leaves
 * those to neo4j/write/fill-*.cypher.
 */
export function csvLine(values: readonly CsvValue[]): string {
  let line = '';
  for (let i = 0; i < values.length; i++) line += (i === 0 ? '' : ',') + field(values[i]);
  return `${line}\n`;
}

function field(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'object') return value.length === 0 ? '' : quoted(value.join(LIST_DELIMITER));
  return String(value);
}

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;

/** A zero, the list delimiter, half of a character. */
const UNWRITABLE = new RegExp(`[\\0${LIST_DELIMITER}\\p{Cs}]`, 'u');

/** May this text be written? Not with the list delimiter or a zero in it, nor half of a character, nor when it is too long. */
export const isWritable = (text: string): boolean => text.length <= LONGEST_FIELD && !UNWRITABLE.test(text);
