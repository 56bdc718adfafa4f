import { UserError } from '../errors.js';
import type { FormerName, Place, PlaceLevel } from './place.js';
import { levelOfCode, parentCode, PLACE_LEVELS } from './place.js';

/**
 * A user's gazetteer: UTF-8, tab-separated, a header line `code name level aliases`, then one place a line. Lines that are empty or begin with # are skipped.
 *
 * - `code`: 2, 4, 6 or 9 digits; the division above must be known (in the national gazetteer or on an earlier line; a prefecture may be missing).
 * - `level`: PROVINCE, PREFECTURE, COUNTY or TOWNSHIP, as the code's length says.
 * - `aliases`: may be empty; several are separated by `;`, each `name|code|..year`: a former name, the code it had, the last covered year that bears them.
 *   Code and year may be empty or absent: `柳堰乡|990121201|..2020`, `柳堰乡`. Reports under any of these names and codes belong to one issuer.
 * - A township that was merged into another stands on a line of its own with the alias `>code|..year`: it stays an issuer of its own, with its
 *   successor's code and its last covered year, so that two reports of one year, made before the merger, are not taken for one.
 */
const HEADER = ['code', 'name', 'level', 'aliases'];

interface Line {
  readonly file: string;
  readonly number: number;
}

function fail(line: Line, unexpected: string, expected: string): never {
  throw new UserError(
    `Gazetteer ${line.file}, line ${String(line.number)}: unexpected ${unexpected}, expected ${expected}.`,
  );
}

function parseUntil(written: string, line: Line): number | null {
  if (written === '') return null;
  const match = /^\.\.(\d{4})$/.exec(written);
  return match ? Number(match[1]) : fail(line, `year "${written}"`, 'two points and four digits, such as ..2020');
}

function parseAliases(field: string, line: Line): Pick<Place, 'former' | 'mergedInto'> {
  const former: FormerName[] = [];
  let mergedInto: Place['mergedInto'] = null;
  for (const alias of field.split(';').map((part) => part.trim())) {
    if (alias === '') continue;
    const [head = '', second = '', third = '', ...more] = alias.split('|').map((part) => part.trim());
    if (more.length > 0) fail(line, `alias "${alias}"`, 'at most name|code|..year');
    if (head.startsWith('>')) {
      const code = head.slice(1);
      if (!/^\d{9}$/.test(code)) fail(line, `successor "${code}"`, 'a township code of nine digits');
      mergedInto = { code, until: parseUntil(second, line) };
      continue;
    }
    if (head === '') fail(line, `alias "${alias}"`, 'a name before the first |');
    if (second !== '' && levelOfCode(/^\d+$/.test(second) ? second : '') === null) {
      fail(line, `former code "${second}"`, '2, 4, 6 or 9 digits');
    }
    former.push({ name: head, code: second === '' ? null : second, until: parseUntil(third, line) });
  }
  return { former, mergedInto };
}

function parseLine(text: string, line: Line, known: Set<string>): Place {
  const fields = text.split('\t').map((field) => field.trim());
  if (fields.length < 3 || fields.length > 4)
    fail(line, `${String(fields.length)} columns`, 'code, name, level and aliases with tabs between');
  const [code = '', name = '', levelName = '', aliases = ''] = fields;
  const level = /^\d+$/.test(code) ? levelOfCode(code) : null;
  if (level === null) fail(line, `code "${code}"`, '2, 4, 6 or 9 digits');
  if (!/^[\p{Script=Han}\d（）()·-]{2,30}$/u.test(name)) fail(line, `name "${name}"`, 'two or more Chinese characters');
  if (!PLACE_LEVELS.includes(levelName.toUpperCase() as PlaceLevel))
    fail(line, `level "${levelName}"`, PLACE_LEVELS.join(', '));
  if (levelName.toUpperCase() !== level)
    fail(line, `level ${levelName} for code ${code}`, `${level} for a code of ${String(code.length)} digits`);
  const above = parentCode(code);
  const isKnown = above === null || known.has(above) || (level === 'COUNTY' && known.has(above.slice(0, 2)));
  if (!isKnown) fail(line, `code ${code} below the unknown division ${above}`, `a line for ${above} above it`);
  return { code, name, level, ...parseAliases(aliases, line) };
}

/**
 * The places of a user's gazetteer file. `known` holds the codes known so far and grows.
 * @throws UserError naming file and line
 */
export function parsePlaces(text: string, file: string, known: Set<string>): Place[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const places: Place[] = [];
  let headerSeen = false;
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '' || content.startsWith('#')) continue;
    const line = { file, number: index + 1 };
    if (!headerSeen) {
      const header = content.split('\t').map((field) => field.trim().toLowerCase());
      if (header.join() !== HEADER.join())
        fail(line, `header "${content.trim()}"`, `the columns ${HEADER.join(', ')} with tabs between`);
      headerSeen = true;
      continue;
    }
    const place = parseLine(content, line, known);
    known.add(place.code);
    places.push(place);
  }
  if (!headerSeen) fail({ file, number: 1 }, 'an empty file', `a header with the columns ${HEADER.join(', ')}`);
  return places;
}
