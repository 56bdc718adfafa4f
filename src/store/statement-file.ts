import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { parseHeader, type StatementHeader } from './statement-header.js';

/** A condition of an optional line: `name` (is given), `!name` (is not given) or `name=VALUE`. */
interface Condition {
  readonly name: string;
  readonly negated: boolean;
  readonly value: string | null;
}

interface Line {
  readonly conditions: readonly Condition[];
  readonly text: string;
}

/** One Cypher statement of neo4j/, read and checked. */
export interface StatementFile {
  /** Path below neo4j/ without ending: `write/report-version`. */
  readonly name: string;
  readonly header: StatementHeader;
  /** Every parameter that text or conditions use, sorted. */
  readonly used: readonly string[];
  /** Parameters that stand in lines which are always kept: the caller has to pass them (null is a value). */
  readonly required: readonly string[];
  readonly conditions: readonly Condition[];
  readonly lines: readonly Line[];
}

export type Params = Readonly<Record<string, unknown>>;

/** Folder neo4j/ of the project. */
export const STATEMENTS_FOLDER = fileURLToPath(new URL('../../neo4j/', import.meta.url));

/**
 * Reads every `.cypher` file below `folder`, by name (`read/threads-page`).
 * @throws UserError naming the file whose header is broken.
 */
export function loadStatements(folder: string = STATEMENTS_FOLDER): Map<string, StatementFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.slice(0, -'.cypher'.length))
    .sort();
  return new Map(
    names.map((name) => [name, parseStatement(name, readFileSync(join(folder, `${name}.cypher`), 'utf8'))]),
  );
}

/** Parses one file: header, optional lines, parameters. */
export function parseStatement(name: string, source: string): StatementFile {
  const lines = source.split(/\r?\n/u).map(parseLine);
  const always = lines.filter((line) => line.conditions.length === 0);
  const conditions = lines.flatMap((line) => line.conditions);
  const used = new Set([...paramsIn(lines), ...conditions.map((condition) => condition.name)]);
  return {
    name,
    header: parseHeader(name, source),
    used: [...used].sort(),
    required: [...paramsIn(always)].sort(),
    conditions,
    lines,
  };
}

/** The mark of an optional line may be repeated at the line's start; then all of its conditions must hold. */
function parseLine(raw: string): Line {
  const conditions: Condition[] = [];
  let text = raw;
  for (;;) {
    const match = /^\s*\/\*\?\s*(!?)(\w+)(?:=(\w+))?\s*\*\/ ?/u.exec(text);
    if (match?.[2] === undefined) return { conditions, text };
    conditions.push({ name: match[2], negated: match[1] === '!', value: match[3] ?? null });
    text = text.slice(match[0].length);
  }
}

/** `$name` outside of strings, quoted names and comments. */
function paramsIn(lines: readonly Line[]): Set<string> {
  const text = lines.map((line) => line.text).join('\n');
  const tokens = text.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\$(\w+)/gu);
  return new Set([...tokens].flatMap((token) => token[1] ?? []));
}

const given = (value: unknown): boolean => value !== null && value !== undefined;

/**
 * The Cypher to send for these parameters: optional lines whose condition fails are left out, header and comment lines too.
 * @throws UserError for a parameter that the header does not declare, or a required one that is absent.
 */
export function cypherOf(statement: StatementFile, params: Params): string {
  const declared = new Set(statement.header.params.map((entry) => entry.name));
  const unknown = Object.keys(params).find((name) => !declared.has(name));
  if (unknown !== undefined) throw misuse(statement, `does not know the parameter $${unknown}`);
  const absent = statement.required.find((name) => params[name] === undefined);
  if (absent !== undefined) throw misuse(statement, `needs the parameter $${absent}`);
  const holds = ({ name, negated, value }: Condition): boolean =>
    value === null
      ? given(params[name]) !== negated
      : given(params[name]) && (String(params[name]) === value) !== negated;
  return statement.lines
    .filter((line) => line.conditions.every(holds) && !line.text.startsWith('//') && line.text.trim() !== '')
    .map((line) => line.text)
    .join('\n');
}

const misuse = (statement: StatementFile, what: string): UserError =>
  new UserError(`neo4j/${statement.name}.cypher ${what}.`, 'GRAPH_STATEMENT_MISUSED');
