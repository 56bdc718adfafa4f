import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { runAdminTool } from './admin-tool.js';
import { toStderr } from './database.js';
import { checkRelease, homeIn, makeFolders } from './home.js';
import { pinnedRelease } from './jars.js';
import { DATABASE, isTakingOver, makeStaging, stagingOf, storeOf, takeOver } from './new-store.js';
import { prepareHome } from './prepare.js';
import { type Installation, provision } from './provision.js';
import { readLiveRecord } from './record.js';
import { endServer, locked } from './shutdown.js';
import { liveUsers } from './users.js';

/** A CSV file for the importer: labels and types stand in columns of their own. */
export interface ImportFile {
  readonly kind: 'nodes' | 'relationships';
  readonly path: string;
}

/** Memory that the importer may use beside its Java heap. */
const MEMORY = '2g';

/** Where a new store is made, beside the one in use, so that it takes its place by a renaming. */
export const stagingIn = (config: Config): string => stagingOf(homeIn(config.home), 'import');

/** Folder of the database's files. */
export const storeIn = (config: Config): string => storeOf(homeIn(config.home));

/** Is there a database, empty or not? */
export const hasStore = (config: Config): boolean => existsSync(storeIn(config)) || isTakingOver(homeIn(config.home));

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
  await runImporter(config, installation, makeStaging(home, 'import'), [
    ...['database', 'import', 'full', DATABASE],
    `--array-delimiter=${listDelimiter}`,
    `--max-off-heap-memory=${MEMORY}`,
    `--report-file=${join(staging, 'import.report')}`,
    '--bad-tolerance=0',
    '--verbose',
    ...MULTILINE,
    ...files.map(({ kind, path }) => `--${kind}=${path}`),
  ]);
  await locked(home, toStderr, async () => {
    refuseWhileUsed(config);
    if (readLiveRecord(home) !== null) await endServer(home);
    // A home that never ran gets its password here.
    prepareHome(home, installation, { port: 0, pageCache: config.pageCache });
    takeOver(home, 'import');
  });
}

/** Format v2, told which files, is read by several threads, but fails where a piece of 4 MB ends within a text with line ends of Windows; v1 is for all files. */
const MULTILINE = ['--multiline-fields-format=v1', '--multiline-fields=true'];

async function runImporter(
  config: Config,
  installation: Installation,
  configuration: string,
  words: readonly string[],
): Promise<void> {
  const { heap, javaOptions } = config;
  const folder = stagingIn(config);
  const { code, said } = await runAdminTool(installation, words, { folder, configuration, heap, javaOptions });
  if (code === 0) return;
  const reason = said.split('\n').findLast((line) => line.startsWith('Caused by: ')) ?? `exit code ${code}`;
  const kept = `${homeIn(config.home).console}.import`;
  writeFileSync(kept, said);
  throw new UserError(`Neo4j's importer failed (${reason}); ${kept} has all that it said.`, 'IMPORT_FAILED');
}

/** Removes what an import leaves: files and a store that was not taken over. */
export const removeStaging = (config: Config): void => rmSync(stagingIn(config), { recursive: true, force: true });
