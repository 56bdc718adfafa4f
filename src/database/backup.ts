import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { runAdminTool, type ToolOptions } from './admin-tool.js';
import type { Progress } from './database.js';
import { type Home, checkRelease, homeIn, makeFolders } from './home.js';
import { pinnedRelease } from './jars.js';
import { DATABASE, finishTakeOver, makeStaging, stagingOf, storeOf, takeOver } from './new-store.js';
import { prepareHome } from './prepare.js';
import { provision, type Installation } from './provision.js';
import { readLiveRecord } from './record.js';
import { locked } from './shutdown.js';

const HEAP = '512m';

/**
 * Writes the graph of a home into one file, in Neo4j's own dump format. The file appears, and takes the place of an older one, when it is complete.
 * @throws UserError NEO4J_RUNS, NO_GRAPH, NOT_CLOSED, BACKUP_FILE (it can't be written), BACKUP_FAILED
 */
export async function backUp(config: Config, file: string, progress: Progress): Promise<void> {
  const home = homeIn(config.home);
  if (!existsSync(home.folder)) throw withoutGraph(home);
  const installation = await provision(config, progress);
  await locked(home, progress, async () => {
    refuseWhileRunning(home);
    finishTakeOver(home);
    if (!existsSync(storeOf(home))) throw withoutGraph(home);
    const partial = `${file}.partial`;
    const output = opened(partial, 'w');
    try {
      const words = ['database', 'dump', DATABASE, '--to-stdout'];
      const { configuration, folder } = home;
      const { code, said } = await runAdminTool(installation, words, { configuration, folder, heap: HEAP, output });
      if (/recover database|logical log detected/iu.test(said)) throw notClosed(home);
      if (code !== 0) throw failed(home, 'The backup', said);
      fsyncSync(output);
      renameSync(partial, file);
    } finally {
      closeSync(output);
      rmSync(partial, { force: true });
    }
  });
}

/**
 * Puts the graph of a backup into a home. It is made beside the graph that is there, checked by Neo4j, and then takes its place; where that fails, or is killed, what was there
 * before is there still.
 * @throws UserError BACKUP_FILE (it can't be read), NEO4J_RUNS, GRAPH_THERE (the home has a graph, and not `replace`), BACKUP_FAILED (the file is no backup, damaged, or of a newer Neo4j)
 */
export async function restore(
  config: Config,
  file: string,
  { replace, progress }: { readonly replace: boolean; readonly progress: Progress },
): Promise<void> {
  const home = homeIn(config.home);
  const input = opened(file, 'r');
  try {
    makeFolders(home);
    const installation = await provision(config, progress);
    await locked(home, progress, async () => {
      refuseWhileRunning(home);
      finishTakeOver(home);
      if (existsSync(storeOf(home)) && !replace) {
        throw new UserError(
          `${home.folder} has a graph already: give --replace to put the backup in its place, or set DISCLOSURE_HOME to another folder.`,
          'GRAPH_THERE',
        );
      }
      try {
        await load(home, installation, input);
        // A home that never ran gets its password here.
        if (!checkRelease(home, pinnedRelease()))
          prepareHome(home, installation, { port: 0, pageCache: config.pageCache });
        takeOver(home, 'restore');
      } finally {
        rmSync(stagingOf(home, 'restore'), { recursive: true, force: true });
      }
    });
  } finally {
    closeSync(input);
  }
}

/** Loads the backup into a store of its own and lets Neo4j check all of it. */
async function load(home: Home, installation: Installation, input: number): Promise<void> {
  const folder = stagingOf(home, 'restore');
  rmSync(folder, { recursive: true, force: true });
  const configuration = makeStaging(home, 'restore');
  const run = async (words: readonly string[], options: Partial<ToolOptions> = {}): Promise<void> => {
    const settings = { configuration, folder, heap: HEAP, ...options };
    const { code, said } = await runAdminTool(installation, ['database', ...words], settings);
    if (code !== 0) throw failed(home, 'The restore', said);
  };
  await run(['load', DATABASE, '--from-stdin', '--overwrite-destination=true'], { input });
  await run(['check', DATABASE, `--report-path=${folder}`, '--max-off-heap-memory=512m']);
}

function refuseWhileRunning(home: Home): void {
  if (readLiveRecord(home) === null) return;
  throw new UserError(
    'Neo4j runs: end what uses it (npm start, an ingestion) and `npm run neo4j -- stop` first.',
    'NEO4J_RUNS',
  );
}

function opened(file: string, flags: 'r' | 'w'): number {
  try {
    if (flags === 'r' && !statSync(file).isFile()) throw new Error('no file');
    return openSync(file, flags, 0o600);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'no file';
    throw new UserError(`${file} can't be ${flags === 'r' ? 'read' : 'written'} (${reason}).`, 'BACKUP_FILE');
  }
}

const withoutGraph = (home: Home): UserError =>
  new UserError(`There is no graph in ${home.folder}: nothing to back up.`, 'NO_GRAPH');

const notClosed = (home: Home): UserError =>
  new UserError(
    `Neo4j was killed before it could close ${home.folder}: let it recover (npm run neo4j -- start, then stop), then back up.`,
    'NOT_CLOSED',
  );

function failed(home: Home, what: string, said: string): UserError {
  writeFileSync(home.console, said, { mode: 0o600 });
  return new UserError(`${what} failed; ${home.console} says why. The graph is as it was.`, 'BACKUP_FAILED');
}
