import type { StatementHeader } from './statement-header.js';
import { isGiven, isKept, paramsMoved, type Line, type Params } from './optional-line.js';

/** A file below neo4j/where: the conditions that a list may be asked for by, each on optional lines that begin with AND. */
export interface ConditionsFile {
  readonly header: StatementHeader;
  readonly lines: readonly Line[];
}

/** Parameters that hold further conditions of the same file. */
export const JOINTS = ['and', 'or', 'not'] as const;

/**
 * The lines that say `and`, `or` and `not` of a set of conditions. Each set inside of them is a parameter that holds its values, `$or[1].not.year`; its text is that of
 * the conditions file, so the closed table of that file is all that can ever be sent, whatever the asker wrote, and the values travel as parameters.
 *
 * What the graph lacks is neither like nor unlike anything in Cypher (null): `NOT` takes it as not fitting, so that a condition and its `not` share out all entries.
 * An empty `or` holds for nothing, an empty `and` for everything.
 */
export function branchesOf(file: ConditionsFile, set: Params, place = ''): string[] {
  const at = (joint: string): string => (place === '' ? joint : `${place}.${joint}`);
  const listed = (joint: 'and' | 'or'): string[] | null =>
    isGiven(set[joint])
      ? (set[joint] as Params[]).map((branch, index) => whole(file, branch, `${at(joint)}[${index}]`))
      : null;
  const and = listed('and') ?? [];
  const or = listed('or');
  const not = set['not'] as Params | null | undefined;
  return [
    ...and.map((branch) => `AND ${branch}`),
    ...(or === null ? [] : [`AND ${or.length === 0 ? 'false' : `(${or.join('\nOR ')})`}`]),
    ...(not == null ? [] : [`AND NOT coalesce(${whole(file, not, at('not'))}, false)`]),
  ];
}

/** One set of conditions as an expression of its own. */
function whole(file: ConditionsFile, set: Params, place: string): string {
  const unknown = Object.keys(set).find((name) => !file.header.params.some((entry) => entry.name === name));
  if (unknown !== undefined) throw new TypeError(`There is no condition ${unknown} in a list of its kind.`);
  const own = file.lines.filter((line) => isKept(line, set)).map((line) => paramsMoved(line.text, place));
  return `(true\n${[...own, ...branchesOf(file, set, place)].join('\n')})`;
}
