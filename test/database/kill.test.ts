import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config.js';
import { knock } from '../../src/database/bolt.js';
import { accessTo } from '../../src/database/readiness.js';
import { serverState, stopServer } from '../../src/database/managed.js';
import { identify } from '../../src/database/process-identity.js';
import { readRecord } from '../../src/database/record.js';
import { holder, killChildren, run, until, uriOf } from './children.js';
import { home, newHome, quiet, recall, remember, removeHomes, serverPid, start } from './homes.js';

/** A home and what its server has been told so far; every test kills something and expects all of it back. */
describe('recovery', () => {
  let config: Config;
  let words: string[] = [];

  beforeAll(() => {
    config = newHome();
  });
  afterEach(killChildren);
  afterAll(removeHomes);

  const tell = async (word: string): Promise<void> => {
    await remember(accessTo(home(config), readRecord(home(config))?.port ?? 0), word);
    words = [...words, word].sort();
  };

  it('after kill -9 of the Java process: the next start opens the same data', async () => {
    const first = await start(config);
    await tell('java killed');
    const killed = serverPid(config);
    process.kill(killed, 'SIGKILL');
    await until('Java is dead', () => serverPid(config) === 0);
    expect(readRecord(home(config))?.server.pid).toBe(killed);

    const second = await start(config);
    expect(serverPid(config)).not.toBe(killed);
    expect(await recall(second)).toEqual(words);
    await first.stop();
    expect(await knock(second, 5000)).toBe('READY');
    await second.stop();
    expect(serverState(config).record).toBeNull();
  });

  it('after kill -9 of its users: the watchdog ends the server once the last is dead, not before', async () => {
    const [one, two] = [await holder(config), await holder(config)];
    expect(uriOf(one)).toBe(uriOf(two));
    await tell('users killed');
    const { server, watchdog } = readRecord(home(config)) ?? {};
    one.process.kill('SIGKILL');
    await one.ended;
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(identify(server?.pid ?? 0)).toEqual(server);
    two.process.kill('SIGKILL');
    await until('the watchdog ends the server', () => identify(server?.pid ?? 0) === null);
    await until('the watchdog ends itself', () => identify(watchdog?.pid ?? 0) === null);
    expect(readRecord(home(config))).toBeNull();
    expect(readFileSync(home(config).log, 'utf8').trimEnd()).toMatch(/Stopped\.$/);
  });

  it('after kill -9 of its user and a start in the same moment: the start works and finds the data', async () => {
    const user = await holder(config);
    await tell('restarted at once');
    user.process.kill('SIGKILL');
    const database = await start(config);
    expect(await recall(database)).toEqual(words);
    // Whether the old server was joined or a new one started, from here on nobody takes it away.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await knock(database, 5000)).toBe('READY');
    await database.stop();
    expect(serverState(config).record).toBeNull();
  });

  it('after the loss of record, watchdog and user: the running server is found by its command line and joined', async () => {
    const user = await holder(config);
    const { server, watchdog } = readRecord(home(config)) ?? {};
    process.kill(watchdog?.pid ?? 0, 'SIGKILL');
    user.process.kill('SIGKILL');
    await user.ended;
    rmSync(home(config).record);

    const database = await start(config);
    expect(readRecord(home(config))).toMatchObject({ server, keep: false });
    expect(await recall(database)).toEqual(words);
    await database.stop();
    expect(identify(server?.pid ?? 0)).toBeNull();
  });

  it('of a stale record whose number a stranger has now: the stranger is left alone', async () => {
    const stranger = run('sleep', ['600'], {});
    const record = {
      server: { pid: stranger.pid, started: 'another time' },
      port: 7687,
      release: '5.26.20',
      keep: false,
      watchdog: null,
    };
    const stale = JSON.stringify({ ...record, watchdog: { pid: stranger.pid, started: 'another time' } });
    writeFileSync(home(config).record, stale);
    expect(serverState(config).record).toBeNull();
    expect(await stopServer(config, { force: true, progress: quiet })).toBe(false);

    writeFileSync(home(config).record, stale);
    const database = await start(config);
    expect(serverPid(config)).not.toBe(stranger.pid);
    expect(await recall(database)).toEqual(words);
    await database.stop();
    expect(identify(stranger.pid)).not.toBeNull();
    expect(stranger.process.exitCode).toBeNull();
  });

  it('of a record that is no record: the start goes on', async () => {
    for (const content of ['', '{}', 'null', '{"server":{"pid":"1"}}']) {
      writeFileSync(home(config).record, content);
      expect(serverState(config).record).toBeNull();
    }
  });
});
