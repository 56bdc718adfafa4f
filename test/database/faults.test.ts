import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/database.js';
import { withLock } from '../../src/database/lock.js';
import { readRecord } from '../../src/database/record.js';
import { codeOf as codeOfAnswer } from '../support/ask.js';
import { environment, killChildren, run, until, type Child } from './children.js';
import { home, newHome, removeHomes, serverPid, start } from './homes.js';

const loads: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  killChildren();
  for (const end of loads.splice(0)) await end();
});
afterAll(removeHomes);

const QUERY = '{ meta { apiVersion dataVersion } reports { totalCount } }';
const READY = /^Disclosure Graph answers at (http:\S+)/m;
/** What an asker may be told while the graph is away. */
const AWAY = /^GRAPH_(?:UNAVAILABLE|TIMEOUT|BUSY)$/;

const portOf = (config: Config): number => readRecord(home(config))?.port ?? 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const serve = (env: NodeJS.ProcessEnv): Child =>
  run(process.execPath, ['--import', 'tsx/esm', 'src/cli.ts', 'serve', '--no-examples'], { env });

const statusOf = async (url: string, path: string): Promise<number> =>
  (await fetch(new URL(path, url)).then(
    (answer) => answer.status,
    () => 0,
  )) as number;

/** Code of an answer's first error, OK without one; what fetch says where there is no answer at all. */
const codeOf = (url: string): Promise<string> => codeOfAnswer(url, QUERY).catch((error: unknown) => String(error));

/** Java stands still: the signal is on its way for a moment, in which any of its threads may still answer. */
async function halt(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  const stands = (task: string): boolean => {
    try {
      return /\) T /u.test(readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8'));
    } catch {
      return false; // It has ended since it was listed.
    }
  };
  await until('every thread of Java has stopped', () => readdirSync(`/proc/${pid}/task`).every(stands));
}

async function untilOk(url: string, patience: number): Promise<number> {
  const begun = performance.now();
  for (let code = ''; code !== 'OK'; code = await codeOf(url)) {
    if (performance.now() - begun > patience) throw new Error(`No answer within ${patience} ms, the last was ${code}.`);
    if (code !== '') await sleep(100);
  }
  return performance.now() - begun;
}

/** Asks without a pause, as many at a time, until it is ended; gives how often each code came. */
function load(url: string, clients: number): { readonly codes: Record<string, number>; end(): Promise<unknown> } {
  const codes: Record<string, number> = {};
  let ended = false;
  const asking = Array.from({ length: clients }, async () => {
    while (!ended) {
      const code = await codeOf(url);
      codes[code] = (codes[code] ?? 0) + 1;
      await sleep(5);
    }
  });
  const end = (): Promise<unknown> => {
    ended = true;
    return Promise.all(asking);
  };
  loads.push(end);
  return { codes, end };
}

describe('a server of NEO4J_URI', () => {
  it('is waited for at the start; killed under load, stopped and gone on, it is found again; what runs is finished at the end', async () => {
    const config = newHome();
    const before = await start(config);
    await before.stop();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/graphql`;
    const child = serve(
      environment(config, {
        ...{ NEO4J_URI: before.uri, NEO4J_PASSWORD: before.password, PORT: String(port) },
        ...{ DISCLOSURE_MAX_SECONDS: '10', DISCLOSURE_LOG: 'silent' },
        // Every answer is to come from the database, not from rows of the second before.
        DISCLOSURE_CACHE_MB: '0',
      }),
    );
    await until('the server says what it waits for', () => child.err().includes('Trying again'), 300_000);
    expect(child.err()).toMatch(
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:\d+: .* Trying again every 2 s until it answers\.$/m,
    );
    expect([await statusOf(url, '/health'), await statusOf(url, '/ready'), await codeOf(url)]).toEqual([
      ...[200, 503],
      'GRAPH_UNAVAILABLE',
    ]);
    expect(child.out()).toBe('');

    let database: Database = await start(config);
    expect(database.uri).toBe(before.uri);
    await until('the server is ready', () => READY.test(child.out()), 300_000);
    await untilOk(url, 120_000);
    expect(await statusOf(url, '/ready')).toBe(200);

    // kill -9 under load.
    const { codes, end } = load(url, 20);
    await sleep(500);
    process.kill(serverPid(config), 'SIGKILL');
    await until('Java is dead', () => serverPid(config) === 0);
    const told = await codeOf(url);
    expect(told).toMatch(AWAY);
    expect(await statusOf(url, '/health')).toBe(200);
    expect(await statusOf(url, '/ready')).toBe(503);
    const lost = database;
    database = await start(config);
    await lost.stop();
    expect(database.uri).toBe(before.uri);
    await untilOk(url, 120_000);
    await until('all who asked are answered again', () => (codes['OK'] ?? 0) > 20, 120_000);
    await end();
    for (const code of Object.keys(codes)) expect(code).toMatch(/^OK$|^GRAPH_(?:UNAVAILABLE|TIMEOUT|BUSY)$/);

    // It hangs: connections stand, nothing comes.
    await halt(serverPid(config));
    const begun = performance.now();
    const late = await codeOf(url);
    const took = performance.now() - begun;
    expect(await statusOf(url, '/ready')).toBe(503);
    process.kill(serverPid(config), 'SIGCONT');
    expect(late).toBe('GRAPH_TIMEOUT');
    expect(took).toBeLessThan(15_000);
    await untilOk(url, 120_000);

    // SIGTERM while an answer is under way: it is sent, then the process ends.
    await halt(serverPid(config));
    const underWay = codeOf(url);
    await sleep(300);
    child.process.kill('SIGTERM');
    await sleep(300);
    process.kill(serverPid(config), 'SIGCONT');
    expect(await underWay).toBe('OK');
    expect(await child.ended).toBe(143);
    await database.stop();
  }, 900_000);

  it('that refuses the password is not waited for', async () => {
    const config = newHome();
    const database = await start(config);
    const child = serve(environment(config, { NEO4J_URI: database.uri, NEO4J_PASSWORD: 'wrong', PORT: '0' }));
    expect(await child.ended).toBe(1);
    expect(child.err()).toMatch(/refuses user neo4j: correct NEO4J_USER and NEO4J_PASSWORD/);
    await database.stop();
  });
});

describe('the managed Neo4j', () => {
  const ready = async (config: Config): Promise<{ child: Child; url: string }> => {
    const child = serve(environment(config, { PORT: '0', DISCLOSURE_LOG: 'silent' }));
    await until('the server is ready', () => READY.test(child.out()) || child.process.exitCode !== null, 300_000);
    return { child, url: READY.exec(child.out())?.[1] ?? child.err() };
  };

  it('is started again where it was killed under load, and the server answers without a restart', async () => {
    const config = newHome();
    const { child, url } = await ready(config);
    const killed = serverPid(config);
    const { codes, end } = load(url, 20);
    await sleep(500);
    process.kill(killed, 'SIGKILL');
    await until('another one runs', () => ![0, killed].includes(serverPid(config)), 120_000);
    await untilOk(url, 120_000);
    await end();
    for (const code of Object.keys(codes)) expect(code).toMatch(/^OK$|^GRAPH_(?:UNAVAILABLE|TIMEOUT|BUSY)$/);
    child.process.kill('SIGTERM');
    expect(await child.ended).toBe(143);
    expect(serverPid(config)).toBe(0);
  }, 600_000);

  it('is found where it has moved, since its port was taken meanwhile', async () => {
    const config = newHome();
    const { child, url } = await ready(config);
    const killed = serverPid(config);
    const port = portOf(config);
    const squatter = createServer();
    // Nobody starts it again before its port is taken.
    await withLock(
      home(config).lock,
      () => undefined,
      async () => {
        process.kill(killed, 'SIGKILL');
        await until('Java is dead', () => serverPid(config) === 0);
        // Java's last threads may hold the port for some moments longer.
        for (let listens = false; !listens; await sleep(20)) {
          squatter.listen(port, '127.0.0.1');
          listens = await once(squatter, 'listening').then(
            () => true,
            () => false,
          );
        }
      },
    );
    await until('another one runs', () => ![0, killed].includes(serverPid(config)), 120_000);
    await untilOk(url, 120_000);
    squatter.close();
    expect(portOf(config)).not.toBe(port);
    child.process.kill('SIGTERM');
    expect(await child.ended).toBe(143);
  }, 600_000);
});
