import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { branchesOf, JOINTS, type ConditionsFile } from './branches.js';
import { isKept, paramsIn, parseLine, type Condition, type Line, type Params } from './optional-line.js';
import { parseRow, type RowFile } from './row-file.js';
import { parseHeader, type StatementHeader } from './statement-header.js';

export type { Params };

/** One Cypher statement of neo4j/, read and checked. */
export interface StatementFile {
  /** Path below neo4j/ without ending: `write/report-version`. */
  readonly name: string;
  /** Its own header, with the parameters of the conditions it takes in. */
  readonly header: StatementHeader;
  /** Names of the header's parameters. */
  readonly declared: ReadonlySet<string>;
  /** Every parameter that text or conditions use, sorted. */
  readonly used: readonly string[];
  /** Parameters that stand in lines which are always kept: the caller has to pass them (null is a value). */
  readonly required: readonly string[];
  readonly conditions: readonly Condition[];
  readonly lines: readonly Line[];
  /** The file of neo4j/where that it takes in, and the line before which `and`, `or` and `not` stand. */
  readonly where: { readonly file: ConditionsFile; readonly before: number } | null;
  /** Columns that hold rows of nodes, by name. */
  readonly rows: ReadonlyMap<string, RowColumn>;
  /** Its texts as far as they have been asked for, by the optional lines that stand in them: few, whatever is asked. */
  readonly texts: Map<string, string>;
}

/** A column with the row of a node, or with rows of several: lists of values, one a name. */
export interface RowColumn {
  readonly names: readonly string[];
  readonly many: boolean;
}

/** Folder neo4j/ of the project. */
export const STATEMENTS_FOLDER = fileURLToPath(new URL('../../neo4j/', import.meta.url));

const CONDITIONS = 'where/';
const ROWS = 'row/';

/** What statements take in: conditions (where/) and the row of a node (row/), so that every list gives its nodes' rows as they are by id. */
export interface Parts {
  readonly conditions: ReadonlyMap<string, ConditionsFile>;
  readonly rows: ReadonlyMap<string, RowFile>;
}

/**
 * Reads every `.cypher` file below `folder`, by name (`read/threads-page`). Files below where/ and row/ are no statements: others take them in.
 * @throws UserError naming the file whose header is broken.
 */
export function loadStatements(folder: string = STATEMENTS_FOLDER): Map<string, StatementFile> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.slice(0, -'.cypher'.length))
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, `${name}.cypher`), 'utf8') }));
  const below = (folder: string) => sources.filter(({ name }) => name.startsWith(folder));
  const parts: Parts = {
    conditions: new Map(
      below(CONDITIONS).map(({ name, source }) => [name, { header: parseHeader(name, source), lines: bodyOf(source) }]),
    ),
    rows: new Map(
      below(ROWS).map(({ name, source }) => {
        parseHeader(name, source);
        return [name, parseRow(name, textOf(bodyOf(source)))];
      }),
    ),
  };
  return new Map(
    sources
      .filter(({ name }) => !name.startsWith(CONDITIONS) && !name.startsWith(ROWS))
      .map(({ name, source }) => [name, parseStatement(name, source, parts)]),
  );
}

const NO_PARTS: Parts = { conditions: new Map(), rows: new Map() };

/**
 * Parses one file: header, optional lines, parameters. A line `/*+ where/x *\/` stands for the conditions of that file, `/*+ row/x *\/` for the row of a node: the column
 * `row`, or, before a line `} AS name`, what a subquery collects in the column `name`.
 */
export function parseStatement(name: string, source: string, parts: Parts = NO_PARTS): StatementFile {
  const given = <Part>(of: ReadonlyMap<string, Part>, wanted: string): Part => {
    const part = of.get(wanted);
    if (part !== undefined) return part;
    throw new UserError(`neo4j/${name}.cypher takes in ${wanted}, which is not there.`, 'GRAPH_STATEMENT_INVALID');
  };
  const rows = new Map<string, RowColumn>();
  const own = bodyOf(source).map((line, index, all): Line => {
    const wanted = takenIn(ROWS, line.text);
    if (wanted === null) return line;
    const { names, list } = given(parts.rows, wanted);
    const collected = /^(?:.*)\} AS (\w+)$/u.exec(all[index + 1]?.text ?? '')?.[1];
    rows.set(collected ?? 'row', { names, many: collected !== undefined });
    return { ...line, text: collected === undefined ? `${list} AS row` : list };
  });
  const place = own.findIndex(({ text }) => takenIn(CONDITIONS, text) !== null);
  const wanted = takenIn(CONDITIONS, own[place]?.text ?? '');
  const file = wanted === null ? undefined : given(parts.conditions, wanted);
  const lines = file ? [...own.slice(0, place), ...file.lines, ...own.slice(place + 1)] : own;
  const always = lines.filter((line) => line.conditions.length === 0);
  const conditions = lines.flatMap((line) => line.conditions);
  const used = new Set([...paramsIn(lines), ...conditions.map((condition) => condition.name), ...(file ? JOINTS : [])]);
  const header = parseHeader(name, source);
  const params = [...(file?.header.params ?? []), ...header.params];
  return {
    name,
    header: { ...header, params },
    declared: new Set(params.map((entry) => entry.name)),
    used: [...used].sort(),
    required: [...paramsIn(always)].sort(),
    conditions,
    lines,
    where: file ? { file, before: place + file.lines.length } : null,
    rows,
    texts: new Map(),
  };
}

/** The lines of a file without its header, comments and empty lines. */
const bodyOf = (source: string): Line[] =>
  source
    .split(/\r?\n/u)
    .map(parseLine)
    .filter(({ text }) => !text.startsWith('//') && text.trim() !== '');

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

const takenIn = (folder: string, text: string): string | null => {
  const name = /^\/\*\+ (\w+\/[\w-]+) \*\/$/u.exec(text)?.[1];
  return name?.startsWith(folder) ? name : null;
};

/**
 * The Cypher to send for these parameters: optional lines whose condition fails are left out, header and comment lines too.
 * @throws UserError for a parameter that the header does not declare, or a required one that is absent.
 */
export function cypherOf(statement: StatementFile, params: Params): string {
  const unknown = Object.keys(params).find((name) => !statement.declared.has(name));
  if (unknown !== undefined) throw misuse(statement, `does not know the parameter $${unknown}`);
  const absent = statement.required.find((name) => params[name] === undefined);
  if (absent !== undefined) throw misuse(statement, `needs the parameter $${absent}`);
  const { lines, where, texts } = statement;
  if (where && JOINTS.some((joint) => params[joint] != null)) {
    const kept = (part: readonly Line[]): Line[] => part.filter((line) => isKept(line, params));
    const branches = branchesOf(where.file, params);
    return [textOf(kept(lines.slice(0, where.before))), ...branches, textOf(kept(lines.slice(where.before)))].join(
      '\n',
    );
  }
  let key = '';
  for (const line of lines) key += isKept(line, params) ? '1' : '0';
  const text = texts.get(key) ?? textOf(lines.filter((_, index) => key[index] === '1'));
  texts.set(key, text);
  return text;
}

const misuse = (statement: StatementFile, what: string): UserError =>
  new UserError(`neo4j/${statement.name}.cypher ${what}.`, 'GRAPH_STATEMENT_MISUSED');
