import { readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config.js';
import { knock } from '../../src/database/bolt.js';
import type { Database } from '../../src/database/database.js';
import { serverState, startDatabase } from '../../src/database/managed.js';
import { identify } from '../../src/database/process-identity.js';
import { readRecord } from '../../src/database/record.js';
import { until } from './children.js';
import { home, newHome, recall, remember, removeHomes, serverPid, start } from './homes.js';

describe('a managed server from start to stop', () => {
  let config: Config;
  let database: Database;

  beforeAll(async () => {
    config = newHome();
    database = await start(config);
  });
  afterAll(removeHomes);

  it('answers to its password and refuses another one', async () => {
    expect(await knock(database, 5000)).toBe('READY');
    expect(await knock({ ...database, password: 'a-wrong-password' }, 5000)).toBe('REFUSED');
    expect(await knock({ ...database, user: 'somebody' }, 5000)).toBe('REFUSED');
    expect(await knock({ ...database, database: 'no-such-database' }, 5000)).toBe('NO_SUCH_DATABASE');
    // What a cluster speaks: the routing scheme works against a single server too.
    expect(await knock({ ...database, uri: database.uri.replace('bolt:', 'neo4j:') }, 5000)).toBe('READY');
  });

  it('keeps the password to its owner', () => {
    expect(database.password).toMatch(/^[0-9a-f]{48}$/);
    expect(readFileSync(home(config).password, 'utf8').trim()).toBe(database.password);
    expect(statSync(home(config).password).mode & 0o777).toBe(0o600);
    expect(statSync(home(config).folder).mode & 0o777).toBe(0o700);
    for (const path of filesBelow(home(config).folder)) {
      if (path === home(config).password) continue;
      expect({ path, holds: readFileSync(path, 'latin1').includes(database.password) }).toEqual({ path, holds: false });
    }
  });

  (process.platform === 'linux' ? it : it.skip)('listens on loopback with Bolt alone', () => {
    expect(listeningAddresses(serverPid(config))).toEqual([`127.0.0.1:${new URL(database.uri).port}`]);
  });

  it('is joined, not started twice, by a second user, who leaves without ending it', async () => {
    const second = await start(config);
    expect(second).toMatchObject({ uri: database.uri, password: database.password });
    expect(serverState(config).users).toHaveLength(2);
    await second.stop();
    await second.stop();
    expect(serverState(config).users).toHaveLength(1);
    expect(await knock(database, 5000)).toBe('READY');
  });

  it('ends with its last user, watchdog and all, and keeps data and password for the next start', async () => {
    await remember(database, 'before the stop');
    const { server, watchdog } = readRecord(home(config)) ?? {};
    expect(identify(watchdog?.pid ?? 0)).toEqual(watchdog);
    await database.stop();
    expect(identify(server?.pid ?? 0)).not.toEqual(server);
    expect(readRecord(home(config))).toBeNull();
    await until('the watchdog ends', () => identify(watchdog?.pid ?? 0) === null, 5000);
    expect(await knock(database, 1000)).toBe('UNREACHABLE');

    const lines: string[] = [];
    const again = await startDatabase(config, { progress: (line) => void lines.push(line) });
    expect(lines).toEqual([expect.stringContaining(home(config).folder)]);
    expect(again.password).toBe(database.password);
    expect(await recall(again)).toEqual(['before the stop']);
    await again.stop();
    expect(serverState(config)).toEqual({ record: null, users: [] });
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

/** Addresses on which a process accepts connections, from /proc; IPv4 ones that Java opens as IPv6 (::ffff:127.0.0.1) as IPv4. */
function listeningAddresses(pid: number): string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return /socket:\[(\d+)\]/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      } catch {
        return undefined;
      }
    }),
  );
  const found: string[] = [];
  for (const table of ['tcp', 'tcp6']) {
    for (const line of readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state !== '0A' || !sockets.has(inode)) continue;
      const [address = '', port = ''] = local.split(':');
      const last = address
        .slice(-8)
        .match(/../g)
        ?.reverse()
        .map((byte) => Number.parseInt(byte, 16))
        .join('.');
      const mapped = address.length === 8 || address.startsWith('0000000000000000FFFF0000');
      found.push(`${mapped ? last : address}:${Number.parseInt(port, 16)}`);
    }
  }
  return found;
}
