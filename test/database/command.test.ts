import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config.js';
import { findUnrecorded } from '../../src/database/launch.js';
import { identify } from '../../src/database/process-identity.js';
import { readRecord } from '../../src/database/record.js';
import { type Child, environment, holder, killChildren, run, runCli, until } from './children.js';
import { home, logOf, newHome, removeHomes, serverPid } from './homes.js';

const neo4j = async (
  config: Config,
  words: readonly string[],
  input = '',
): Promise<Child & { code: number | string }> => {
  const child = runCli(['neo4j', ...words], environment(config));
  child.process.stdin?.end(input);
  return { ...child, code: await child.ended };
};

afterEach(killChildren);
afterAll(removeHomes);

describe('npm run neo4j', () => {
  it('starts, shows, asks and stops a server that outlives the command', async () => {
    const config = newHome();
    expect((await neo4j(config, ['status', '--json'])).out()).toBe(
      `${JSON.stringify({ running: false, home: home(config).folder })}\n`,
    );
    expect((await neo4j(config, ['stop'])).out()).toBe('Neo4j does not run.\n');

    const started = await neo4j(config, ['start']);
    expect(started).toMatchObject({ code: 0 });
    const pid = serverPid(config);
    const uri = `bolt://127.0.0.1:${readRecord(home(config))?.port}`;
    expect(started.out()).toBe(`Neo4j runs at ${uri}, user neo4j, password in ${home(config).password}.\n`);
    expect(started.err()).toContain('Starting Neo4j');
    expect(readRecord(home(config))).toMatchObject({ keep: true, watchdog: null });

    const status = JSON.parse((await neo4j(config, ['status', '--json'])).out()) as object;
    expect(status).toMatchObject({ running: true, uri, process: pid, users: [], log: home(config).log });

    const script =
      "CREATE (:Note {text: 'a; b'}); // a comment; not an end\nMATCH (n:Note) RETURN n, n.text AS text, date('2020-01-02') AS day";
    const asked = await neo4j(config, ['shell'], script);
    expect(asked.out()).toBe('{"n":{"labels":["Note"],"text":"a; b"},"text":"a; b","day":"2020-01-02"}\n');
    expect((await neo4j(config, ['shell', '--command', 'RETURN 1 + 1 AS two'])).out()).toBe('{"two":2}\n');
    const wrong = await neo4j(config, ['shell', '-c', 'RETRUN 1']);
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.err()).toMatch(/^Neo\.ClientError\.Statement\.SyntaxError: /);
    expect(wrong.err()).not.toMatch(/\n\s+at /);
    // None of the users that came and went has taken the server with it.
    expect(serverPid(config)).toBe(pid);

    const user = await holder(config);
    const refused = await neo4j(config, ['stop']);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err()).toBe(`Neo4j is in use by process ${user.pid}: end it first, or use --force.\n`);
    user.process.stdin?.end();
    expect(await user.ended).toBe(0);
    expect(serverPid(config)).toBe(pid);
    expect((await neo4j(config, ['stop'])).out()).toBe('Neo4j has ended.\n');
    expect(identify(pid)).toBeNull();
  });

  it('has nothing to manage where NEO4J_URI is set', async () => {
    const config = newHome();
    for (const verb of ['start', 'stop', 'provision']) {
      const child = runCli(['neo4j', verb], environment(config, { NEO4J_URI: 'bolt://127.0.0.1:1' }));
      expect(await child.ended).toBe(1);
      expect(child.err()).toMatch(/^NEO4J_URI is set.*\n$/);
    }
    const child = runCli(['neo4j', 'status'], environment(config, { NEO4J_URI: 'bolt://127.0.0.1:1' }));
    expect(await child.ended).toBe(1);
    expect(child.err()).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: .*\n$/);
  });
});

describe('Ctrl-C', () => {
  it('reaches the whole process group, and still Neo4j is stopped by us, cleanly, with nothing left', async () => {
    const config = newHome();
    // As `npm start` has it: tsx's own process in front of ours, both in the terminal's foreground group.
    const child = run('node_modules/.bin/tsx', ['test/database/programs/hold.ts'], {
      env: environment(config),
      detached: true,
    });
    await until('the program is up', () => child.out().includes('\n') || child.process.exitCode !== null, 120_000);
    const { server, watchdog } = readRecord(home(config)) ?? {};
    expect(identify(server?.pid ?? 0)).toEqual(server);
    process.kill(-child.pid, 'SIGINT');
    expect(await child.ended).toBe(130);
    expect(identify(server?.pid ?? 0)).toBeNull();
    expect(logOf(config).trimEnd()).toMatch(/Stopped\.$/);
    await until('the watchdog is gone', () => identify(watchdog?.pid ?? 0) === null, 5000);
    expect(groupIsEmpty(child.pid)).toBe(true);
  });

  /** Any two steps of a start have a moment between them. */
  const moments: Record<string, (config: Config) => boolean> = {
    'once its watchdog runs': (config) => watchdogOf(config) !== null,
    'once Java runs': (config) => findUnrecorded(home(config)) !== null,
    'once the record is written': (config) => serverPid(config) !== 0,
  };
  it.each(Object.keys(moments).flatMap((moment) => [[moment, 'SIGINT'] as const, [moment, 'SIGKILL'] as const]))(
    'during the start, %s (%s), leaves nothing either',
    async (moment, signal) => {
      const config = newHome();
      // `neo4j start` too, although its server would outlive it once it is up.
      const child = run('node_modules/.bin/tsx', ['src/cli.ts', 'neo4j', 'start'], {
        env: environment(config),
        detached: true,
      });
      await until(moment, () => moments[moment]?.(config) === true);
      process.kill(-child.pid, signal);
      await child.ended;
      await until('the watchdog ends', () => watchdogOf(config) === null, 90_000);
      expect(findUnrecorded(home(config))).toBeNull();
      expect(readRecord(home(config))).toBeNull();
    },
    180_000,
  );
});

/** The line in which ps shows the watchdog of a home. */
function watchdogOf(config: Config): string | null {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
  return stdout.split('\n').find((line) => line.endsWith(`/watchdog.ts ${config.home}`)) ?? null;
}

function groupIsEmpty(group: number): boolean {
  try {
    process.kill(-group, 0);
    return false;
  } catch {
    return true;
  }
}
