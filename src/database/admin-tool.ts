import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Installation } from './provision.js';

export interface ToolOptions {
  /** NEO4J_HOME, also the working folder. */
  readonly folder: string;
  /** Folder of neo4j.conf. */
  readonly configuration: string;
  /** Largest Java heap, as Java writes it: 512m. */
  readonly heap: string;
  readonly javaOptions?: readonly string[];
  /** File descriptors that it reads and writes instead of nothing and of what is collected. */
  readonly input?: number;
  readonly output?: number;
}

export interface ToolAnswer {
  /** Exit code; 127 where it could not be started. */
  readonly code: number;
  /** The end of what it said. */
  readonly said: string;
}

/** Runs Neo4j's own neo4j-admin, which needs the store for itself. It ends with this process, where that is ended by Ctrl-C or SIGTERM. */
export async function runAdminTool(
  { java, jars }: Installation,
  words: readonly string[],
  { folder, configuration, heap, javaOptions = [], input, output }: ToolOptions,
): Promise<ToolAnswer> {
  const child = spawn(
    java,
    [`-Xmx${heap}`, ...javaOptions, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...words],
    {
      cwd: folder,
      stdio: [input ?? 'ignore', output ?? 'pipe', 'pipe'],
      env: { NEO4J_HOME: folder, NEO4J_CONF: configuration },
    },
  );
  let said = '';
  const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-100_000));
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const end = (): void => void child.kill('SIGTERM');
  process.on('exit', end);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  }).finally(() => process.off('exit', end));
  return { code, said };
}
