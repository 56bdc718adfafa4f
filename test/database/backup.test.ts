import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config.js';
import { backUp, restore } from '../../src/database/backup.js';
import { stagingOf, storeOf } from '../../src/database/new-store.js';
import { graphFingerprint, type Fingerprint } from '../../src/store/fingerprint.js';
import { openGraph } from '../../src/store/graph.js';
import { environment, killChildren, runCli, until } from './children.js';
import { home, newHome, quiet, recall, remember, removeHomes, serverPid, start } from './homes.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-backup-'));
const file = join(folder, 'graph.dump');
afterEach(killChildren);
afterAll(async () => {
  await removeHomes();
  rmSync(folder, { recursive: true, force: true });
});

interface Held {
  readonly words: readonly string[];
  readonly fingerprint: Fingerprint;
}

/** Starts the home's server, looks, and ends it. */
async function lookInto(config: Config): Promise<Held> {
  const database = await start(config);
  const graph = await openGraph(database);
  try {
    return { words: await recall(database), fingerprint: await graphFingerprint(graph) };
  } finally {
    await graph.close();
    await database.stop();
  }
}

const withCode = (code: string): unknown => expect.objectContaining({ code });

describe('backup and restore', () => {
  const [first, second] = [newHome(), newHome()];
  let before: Held;

  beforeAll(async () => {
    await expect(backUp(first, file, quiet)).rejects.toEqual(withCode('NO_GRAPH'));
    const database = await start(first);
    await remember(database, '石篆镇');
    await remember(database, '雁浦镇');
    await expect(backUp(first, file, quiet)).rejects.toEqual(withCode('NEO4J_RUNS'));
    await expect(restore(first, 'package.json', { replace: true, progress: quiet })).rejects.toEqual(
      withCode('NEO4J_RUNS'),
    );
    await database.stop();
    before = await lookInto(first);
    expect(before.words).toHaveLength(2);
    await backUp(first, file, quiet);
  });

  it('give the same graph in another home', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.partial`)).toBe(false);
    await restore(second, file, { replace: false, progress: quiet });
    expect(existsSync(stagingOf(home(second), 'restore'))).toBe(false);
    expect(await lookInto(second)).toEqual(before);
  });

  it('replace a graph on demand only, and leave it alone where the file is no backup, or damaged', async () => {
    const database = await start(second);
    await remember(database, '柳堰乡');
    await database.stop();
    const grown = await lookInto(second);
    await expect(restore(second, file, { replace: false, progress: quiet })).rejects.toEqual(withCode('GRAPH_THERE'));
    const whole = readFileSync(file);
    const damaged = join(folder, 'damaged.dump');
    for (const bytes of [whole.subarray(0, 1000), whole.subarray(0, Math.floor(whole.length / 2)), Buffer.alloc(0)]) {
      writeFileSync(damaged, bytes);
      await expect(restore(second, damaged, { replace: true, progress: quiet })).rejects.toEqual(
        withCode('BACKUP_FAILED'),
      );
    }
    for (const path of [folder, join(folder, 'missing.dump')])
      await expect(restore(second, path, { replace: true, progress: quiet })).rejects.toEqual(withCode('BACKUP_FILE'));
    await expect(backUp(second, join(folder, 'no', 'folder.dump'), quiet)).rejects.toEqual(withCode('BACKUP_FILE'));
    expect(await lookInto(second)).toEqual(grown);
    await restore(second, file, { replace: true, progress: quiet });
    expect(await lookInto(second)).toEqual(before);
  });

  it('lose nothing where they are killed: the old graph stays until the new one is whole', async () => {
    const config = newHome();
    const database = await start(config);
    await remember(database, '桐生镇');
    await database.stop();
    const old = await lookInto(config);
    const child = runCli(['neo4j', 'restore', file, '--replace'], environment(config));
    await until('the restore has begun', () => existsSync(stagingOf(home(config), 'restore')));
    child.process.kill('SIGKILL');
    await child.ended;
    expect(await lookInto(config)).toEqual(old);

    // Killed between two renamings: the old store is away, the new one half in its place.
    await restore(config, file, { replace: true, progress: quiet });
    const staged = join(stagingOf(home(config), 'restore'), 'data', 'databases', 'neo4j');
    mkdirSync(dirname(staged), { recursive: true });
    renameSync(storeOf(home(config)), staged);
    writeFileSync(join(stagingOf(home(config), 'restore'), 'store-is-complete'), '');
    expect(await lookInto(config)).toEqual(before);
  });

  it('say what to do where Neo4j was killed and has to recover first', async () => {
    const config = newHome();
    const database = await start(config);
    await remember(database, '桐生镇');
    process.kill(serverPid(config), 'SIGKILL');
    await until('Java is dead', () => serverPid(config) === 0);
    await database.stop();
    const unclosed = join(folder, 'unclosed.dump');
    await expect(backUp(config, unclosed, quiet)).rejects.toEqual(withCode('NOT_CLOSED'));
    expect(existsSync(unclosed)).toBe(false);
    const kept = await lookInto(config);
    expect(kept.words).toEqual(['桐生镇']);
    await backUp(config, unclosed, quiet);
    await restore(second, unclosed, { replace: true, progress: quiet });
    expect(await lookInto(second)).toEqual(kept);
  });

  it('are commands', async () => {
    const copy = join(folder, 'copy.dump');
    const written = runCli(['neo4j', 'backup', copy], environment(first));
    expect([await written.ended, written.out()]).toEqual([0, `The graph is in ${copy}.\n`]);
    const config = newHome();
    const read = runCli(['neo4j', 'restore', copy], environment(config));
    expect([await read.ended, read.out()]).toEqual([0, `The graph of ${copy} is in ${home(config).folder}.\n`]);
    expect(await lookInto(config)).toEqual(before);
  });
});
