import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Child, run } from '../database/children.js';

export interface Ended {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

/** Leads nowhere, so that a command that wants a database without need is found out. */
export const NO_DATABASE: NodeJS.ProcessEnv = {
  ...process.env,
  NEO4J_URI: 'bolt://127.0.0.1:1',
  NEO4J_PASSWORD: 'none',
  DISCLOSURE_PAUSE_AT: '',
};

/** Starts the program, as package.json's scripts do. */
export const start = (words: readonly string[], env: NodeJS.ProcessEnv = NO_DATABASE, more: object = {}): Child =>
  run(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], { env, ...more });

/** Runs the program to its end. */
export async function cli(words: readonly string[], env: NodeJS.ProcessEnv = NO_DATABASE, more = {}): Promise<Ended> {
  const child = start(words, env, more);
  child.process.stdin?.end();
  return { code: await child.ended, out: child.out(), err: child.err() };
}

/** The JSON objects of a line each. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const jsonLines = (out: string): any[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

/** No user is ever shown a stack or the driver's own words. */
export const LEAKS = /\n\s+at |node:internal|Neo4jError|Neo\.\w+Error|Unexpected error|\[object /;

export const EXAMPLES = ['--gazetteer', 'examples/gazetteer.tsv'] as const;

/** A folder of the test file's own; goes when its tests have ended. */
export function scratchFolder(): {
  readonly folder: string;
  write(name: string, content: string | Buffer): string;
  copy(from: string, to: string): string;
  read(name: string): string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    write: (name, content) => (writeFileSync(path(name), content), path(name)),
    read: (name) => readFileSync(path(name), 'utf8'),
    copy: (from, to) => (cpSync(from, path(to), { recursive: true }), path(to)),
  };
}

export const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
