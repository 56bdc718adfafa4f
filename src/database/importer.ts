import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { toStderr } from './database.js';
import { type Home, checkRelease, homeIn, makeFolders } from './home.js';
import { pinnedRelease } from './jars.js';
import { prepareHome } from './prepare.js';
import { type Installation, provision } from './provision.js';
import { readLiveRecord } from './record.js';
import { endServer, locked } from './shutdown.js';
import { liveUsers } from './users.js';

/** A CSV file for the importer: labels and types stand in columns of their own. */
export interface ImportFile {
  readonly kind: 'nodes' | 'relationships';
  readonly path: string;
  readonly isMultiline: boolean;
}

/** Memory that the importer may use beside its Java heap. */
const MEMORY = '2g';

/** Where a new store is made, beside the one in use, so that it takes its place by a renaming. */
export const stagingIn = (config: Config): string => join(homeIn(config.home).folder, 'import');

/** The folders of the database below `data`. */
const STORE = ['databases', 'transactions'] as const;
const DATABASE = 'neo4j';

/** Folder of the database's files. */
export const storeIn = (config: Config): string => join(homeIn(config.home).folder, 'data', 'databases', DATABASE);

/** Is there a database, empty or not? */
export const hasStore = (config: Config): boolean => existsSync(storeIn(config));

/** @throws UserError IN_USE while somebody uses the managed server of this home: its database can't be replaced under it. */
export function refuseWhileUsed(config: Config): void {
  const users = liveUsers(homeIn(config.home)).map(({ pid }) => pid);
  if (users.length > 0) throw new UserError(`Neo4j is in use by process ${users.join(', ')}: end it first.`, 'IN_USE');
}

/**
 * Builds the database of the managed server from CSV files with Neo4j's importer, in place of the one that is there. The old one stays until the new one is whole; a
 * failed import changes nothing. The server must not run. `listDelimiter`: as the importer is told it, U+001F.
 * @throws UserError IMPORT_FAILED, with the importer's reason and its log
 */
export async function importDatabase(
  config: Config,
  files: readonly ImportFile[],
  listDelimiter: string,
): Promise<void> {
  const home = homeIn(config.home);
  makeFolders(home);
  checkRelease(home, pinnedRelease());
  const installation = await provision(config, toStderr);
  const staging = stagingIn(config);
  const configuration = join(staging, 'conf');
  mkdirSync(configuration, { recursive: true, mode: 0o700 });
  writeFileSync(join(configuration, 'neo4j.conf'), 'dbms.usage_report.enabled=false\n');
  await runImporter(config, installation, staging, [
    ...['database', 'import', 'full', DATABASE],
    `--array-delimiter=${listDelimiter}`,
    `--max-off-heap-memory=${MEMORY}`,
    `--report-file=${join(staging, 'import.report')}`,
    '--bad-tolerance=0',
    ...multiline(files),
    ...files.map(({ kind, path }) => `--${kind}=${path}`),
  ]);
  await locked(home, toStderr, async () => {
    refuseWhileUsed(config);
    if (readLiveRecord(home) !== null) await endServer(home);
    swap(home, staging, config, installation);
  });
}

const multiline = (files: readonly ImportFile[]): string[] => {
  const paths = files.filter(({ isMultiline }) => isMultiline).map(({ path }) => path);
  return paths.length === 0 ? [] : ['--multiline-fields-format=v2', `--multiline-fields=${paths.join(',')}`];
};

async function runImporter(
  config: Config,
  { java, jars }: Installation,
  staging: string,
  words: readonly string[],
): Promise<void> {
  const child = spawn(
    java,
    [`-Xmx${config.heap}`, ...config.javaOptions, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...words],
    {
      cwd: staging,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { NEO4J_HOME: staging, NEO4J_CONF: join(staging, 'conf') },
    },
  );
  let said = '';
  const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-100_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = (): void => void child.kill('SIGTERM');
  process.on('exit', end);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  }).finally(() => process.off('exit', end));
  if (code === 0) return;
  const reason =
    /(?:Import error|Caused by|Exception|error)[:\s]+(.{1,300})/iu.exec(said)?.[1]?.trim() ?? `exit code ${code}`;
  const kept = `${homeIn(config.home).console}.import`;
  writeFileSync(kept, said);
  throw new UserError(`Neo4j's importer failed (${reason}); ${kept} has all that it said.`, 'IMPORT_FAILED');
}

/** The new store takes the place of the old one. A home that never ran gets its password here. */
function swap(home: Home, staging: string, config: Config, installation: Installation): void {
  prepareHome(home, installation, { port: 0, pageCache: config.pageCache });
  for (const part of STORE) {
    const place = join(home.folder, 'data', part);
    mkdirSync(place, { recursive: true });
    const old = join(staging, `old-${part}`);
    if (existsSync(join(place, DATABASE))) renameSync(join(place, DATABASE), old);
    renameSync(join(staging, 'data', part, DATABASE), join(place, DATABASE));
    rmSync(old, { recursive: true, force: true });
  }
}

/** Removes what an import leaves: files and a store that was not taken over. */
export const removeStaging = (config: Config): void => rmSync(stagingIn(config), { recursive: true, force: true });
