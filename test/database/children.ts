import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../src/config.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set<ChildProcess>();

export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly out: () => string;
  readonly err: () => string;
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Environment that leads a child to a home, and to no server elsewhere. */
export const environment = (
  { home, heap, pageCache, javaOptions, jars }: Config,
  more: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_URI: '',
  DISCLOSURE_HOME: home,
  DISCLOSURE_HEAP: heap,
  DISCLOSURE_PAGE_CACHE: pageCache,
  DISCLOSURE_JAVA_OPTIONS: javaOptions.join(' '),
  DISCLOSURE_JARS: jars,
  ...more,
});

/** Runs a program of test/database/programs in node. */
export const runProgram = (name: string, words: readonly string[], env: NodeJS.ProcessEnv): Child =>
  run(process.execPath, ['--import', 'tsx/esm', `test/database/programs/${name}.ts`, ...words], { env });

/** Runs the project's command line, as the package scripts do. */
export const runCli = (words: readonly string[], env: NodeJS.ProcessEnv): Child =>
  run(process.execPath, ['--import', 'tsx/esm', 'src/cli.ts', ...words], { env });

/** Runs any command in the project's folder and collects what it prints. */
export function run(command: string, words: readonly string[], options: SpawnOptions): Child {
  const child = spawn(command, words, { cwd: ROOT, stdio: 'pipe', ...options });
  running.add(child);
  const said = { out: '', err: '' };
  // A character may lie across two chunks; the stream puts it together.
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => void (said.out += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => void (said.err += chunk));
  const ended = once(child, 'close').then(
    ([code, signal]: unknown[]) => (running.delete(child), (code ?? signal) as number | string),
  );
  return { process: child, pid: child.pid ?? 0, out: () => said.out, err: () => said.err, ended };
}

/** Kills the children of this test file that still run. */
export function killChildren(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Waits until `condition` holds. Error: it doesn't within `patience` milliseconds. */
export async function until(what: string, condition: () => boolean, patience = 60_000): Promise<void> {
  for (const deadline = Date.now() + patience; !condition(); await sleep(50)) {
    if (Date.now() > deadline) throw new Error(`Waited ${patience / 1000} s in vain: ${what}`);
  }
}

/** A child that holds the database of a home open. */
export async function holder(config: Config): Promise<Child> {
  const child = runProgram('hold', [], environment(config));
  await until(
    `the child opens the database\n${child.err()}`,
    () => child.out().includes('\n') || child.process.exitCode !== null,
  );
  if (!child.out().includes('\n')) throw new Error(child.err());
  return child;
}

export const uriOf = (child: Child): string => (JSON.parse(child.out()) as { uri: string }).uri;
