import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import neo4j, { type Driver } from 'neo4j-driver';
import { UserError } from '../errors.js';
import { openDriver } from './bolt.js';
import type { Database } from './database.js';
import { splitStatements } from './statements.js';

const PROMPT = 'neo4j> ';

export interface ShellStreams {
  readonly input: Readable & { isTTY?: boolean };
  /** Rows, one JSON object a line. */
  readonly out: (text: string) => void;
  /** Prompts, counts and errors. */
  readonly err: (text: string) => void;
}

/**
 * Runs Cypher statements that end with a semicolon (the last one may do without). On a terminal it prompts and goes on after an
 * error; otherwise the first error ends it, as a UserError. Here alone Neo4j's own words are shown, since whoever writes Cypher
 * needs them.
 */
export async function runShell(database: Database, { input, out, err }: ShellStreams): Promise<void> {
  const driver = openDriver(database, 15_000);
  const interactive = input.isTTY === true;
  const lines = createInterface({
    input,
    ...(interactive && { output: process.stderr, prompt: PROMPT }),
    terminal: interactive,
  });
  const run = async (statement: string): Promise<void> => {
    try {
      await runStatement(driver, database.database, statement, out, err);
    } catch (error) {
      const { code = 'error', message } = error as { code?: string; message: string };
      if (!interactive) throw new UserError(`${code}: ${message}`, 'CYPHER');
      err(`${code}: ${message}\n`);
    }
  };
  try {
    let pending = '';
    // Ctrl-C forgets what has been typed; without this it would stop reading.
    lines.on('SIGINT', () => {
      pending = '';
      err('\n');
      lines.setPrompt(PROMPT);
      lines.prompt();
    });
    if (interactive) err('Cypher, each statement ends with a semicolon; :exit or Ctrl-D ends the shell.\n');
    lines.prompt();
    for await (const line of lines) {
      if (line.trim() === ':exit') break;
      const { complete, rest } = splitStatements(`${pending}${line}\n`);
      pending = rest;
      for (const statement of complete) await run(statement);
      lines.setPrompt(pending === '' ? PROMPT : PROMPT.replace('neo4j', '     '));
      lines.prompt();
    }
    if (!interactive && pending !== '') await run(pending);
  } finally {
    lines.close();
    await driver.close();
  }
}

async function runStatement(
  driver: Driver,
  database: string,
  statement: string,
  out: ShellStreams['out'],
  err: ShellStreams['err'],
): Promise<void> {
  const session = driver.session({ database });
  try {
    const { records, summary } = await session.run(statement);
    for (const record of records) out(`${JSON.stringify(plain(record.toObject()))}\n`);
    const changed = Object.entries(summary.counters.updates()).filter(([, count]) => count > 0);
    const changes = changed.map(([what, count]) => `, ${what} ${count}`).join('');
    err(
      `${records.length} rows${changes}, ${Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)} ms\n`,
    );
  } finally {
    await session.close();
  }
}

/** Neo4j's values as plain JSON: nodes and relationships by their properties, dates and points as text. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value)) return { labels: value.labels, ...entries(value.properties) };
  if (neo4j.isRelationship(value)) return { type: value.type, ...entries(value.properties) };
  if (neo4j.isPath(value))
    return value.segments.flatMap(({ start, relationship, end }) => [start, relationship, end].map(plain));
  return Object.getPrototypeOf(value) === Object.prototype ? entries(value) : String(value);
}

const entries = (value: object): object =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
