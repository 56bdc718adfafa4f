import { UserError } from '../errors.js';

/** A file below neo4j/row: what the row of a node has. */
export interface RowFile {
  /** Names of the row's values, in the order in which they are sent. */
  readonly names: readonly string[];
  /** The values as an expression of Cypher, a list. */
  readonly list: string;
}

/**
 * Reads a map projection, `s { .id, year: s.yearValue } AS row`. It is sent as the list of its values, `[s.id, s.yearValue]`, to which we put the names again: a map brings
 * the names with every row, and reading them is a good part of what a page costs us (`npm run bench -- single-read`).
 * @throws UserError for a file that is none
 */
export function parseRow(name: string, body: string): RowFile {
  const [, node = '', inside] = /^(\w+) \{(.*)\} AS row$/su.exec(body.trim()) ?? [];
  if (inside === undefined)
    throw new UserError(`neo4j/${name}.cypher is no map projection "n { … } AS row".`, 'GRAPH_STATEMENT_INVALID');
  const entries = partsOf(inside).map((entry): readonly [name: string, value: string] => {
    const [, own, given, value = ''] = /^(?:\.(\w+)|(\w+):\s*(.+))$/su.exec(entry) ?? [];
    return own === undefined ? [given ?? '', value] : [own, `${node}.${own}`];
  });
  return { names: entries.map(([name]) => name), list: `[${entries.map(([, value]) => value).join(', ')}]` };
}

/** What stands between the commas that are inside of no bracket; the row files have none in strings. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign)) depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map((part) => part.trim());
}
