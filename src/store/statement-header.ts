import { UserError } from '../errors.js';

/** One `name — type, meaning` entry of a statement's header. */
export interface HeaderEntry {
  readonly name: string;
  readonly meaning: string;
}

/** What the comment block on top of every file under neo4j/ declares. */
export interface StatementHeader {
  readonly purpose: string;
  /** Without the `$`. Empty where the header says `none`. */
  readonly params: readonly HeaderEntry[];
  readonly rows: readonly HeaderEntry[];
}

const FIELDS = ['Purpose', 'Params', 'Rows'] as const;

/**
 * Reads the header, the leading `//` lines of the file:
 *
 *     // Purpose: one sentence.
 *     // Params:  $name — type, meaning
 *     //          $other — type, meaning
 *     // Rows:    column — type, meaning      (or: none)
 *
 * `all of where/x` stands first among the parameters of a statement that takes in these conditions.
 *
 * Throws a UserError that names the file when one of the three fields is absent or an entry lacks its meaning.
 */
export function parseHeader(name: string, source: string): StatementHeader {
  const fields = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of source.split(/\r?\n/u)) {
    if (!line.startsWith('//')) break;
    const match = /^\/\/\s*(?:(Purpose|Params|Rows):)?\s*(.*)$/u.exec(line);
    const field = match?.[1];
    if (field !== undefined) fields.set(field, (current = []));
    if (match?.[2]) current?.push(match[2].trim());
  }
  for (const field of FIELDS) {
    if (!fields.get(field)?.length) {
      throw new UserError(`neo4j/${name}.cypher has no "// ${field}:" line in its header.`, 'GRAPH_STATEMENT_INVALID');
    }
  }
  return {
    purpose: fields.get('Purpose')?.join(' ') ?? '',
    params: entries(name, fields.get('Params') ?? [], /^\$(\w+)\s+—\s+(.+)$/u),
    rows: entries(name, fields.get('Rows') ?? [], /^(\w+)\s+—\s+(.+)$/u),
  };
}

/** An entry starts a line; a line that starts none continues the entry above it. */
function entries(name: string, lines: readonly string[], pattern: RegExp): HeaderEntry[] {
  const found: HeaderEntry[] = [];
  for (const line of lines) {
    const match = pattern.exec(line);
    const last = found.at(-1);
    if (match?.[1] !== undefined && match[2] !== undefined) found.push({ name: match[1], meaning: match[2] });
    else if (last !== undefined) found[found.length - 1] = { ...last, meaning: `${last.meaning} ${line}` };
    else if (!/^(?:none|all of where\/)/u.test(line)) {
      throw new UserError(
        `neo4j/${name}.cypher: unexpected "${line}" in the header, expected "name — type, meaning" or "none".`,
        'GRAPH_STATEMENT_INVALID',
      );
    }
  }
  return found;
}
