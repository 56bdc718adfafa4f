import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config.js';
import { pinnedRelease } from '../../src/database/jars.js';
import { serverState } from '../../src/database/managed.js';
import { openDatabase } from '../../src/database/open.js';
import { home, newHome, quiet, removeHomes, start } from './homes.js';

afterAll(removeHomes);

describe('a home that this release must not open', () => {
  const [major = 0, minor = 0, patch = 0] = pinnedRelease().split('.').map(Number);
  const cases: [string, string][] = [
    ['a later line', `${major}.${minor + 1}.0`],
    ['an earlier line', `${major}.${minor - 1}.${patch}`],
    ['another major', `${major - 1}.4.40`],
    ['calendar versions', '2025.10.1'],
    ['a later patch', `${major}.${minor}.${patch + 1}`],
    ['no version at all', 'latest'],
  ];
  for (const [reason, release] of cases) {
    it(`is refused: ${reason}, ${release}`, async () => {
      const config = newHome();
      mkdirSync(home(config).folder);
      writeFileSync(home(config).release, `${release}\n`);
      await expect(start(config)).rejects.toMatchObject({
        name: 'UserError',
        code: 'HOME_OF_OTHER_RELEASE',
        message: expect.stringMatching(
          new RegExp(`${home(config).folder}.*Neo4j ${release}.*${pinnedRelease()}.*DISCLOSURE_HOME`),
        ),
      });
      expect(readFileSync(home(config).release, 'utf8')).toBe(`${release}\n`);
      expect(readdirSync(home(config).users)).toEqual([]);
    });
  }

  it('is refused: data without a release', async () => {
    const config = newHome();
    mkdirSync(join(home(config).folder, 'data', 'databases'), { recursive: true });
    await expect(start(config)).rejects.toMatchObject({ code: 'HOME_OF_OTHER_RELEASE' });
  });
});

describe('a home that is damaged', () => {
  it('is refused where it is no folder', async () => {
    const config = newHome();
    writeFileSync(home(config).folder, '');
    await expect(start(config)).rejects.toMatchObject({
      code: 'HOME_NOT_WRITABLE',
      message: expect.stringContaining('DISCLOSURE_HOME'),
    });
  });
});

describe('a running server', () => {
  it('is not started on a taken port, and nothing is left behind', async () => {
    const { server, port } = await listener();
    const config = newHome({ boltPort: port });
    try {
      await expect(start(config)).rejects.toMatchObject({
        code: 'PORT_TAKEN',
        message: expect.stringContaining('DISCLOSURE_BOLT_PORT'),
      });
      expect(serverState(config)).toEqual({ record: null, users: [] });
    } finally {
      server.close();
    }
    // The next failure has a reason of its own, although the log of the last one still speaks of the port.
    await expect(start({ ...config, boltPort: 0, heap: '1m' })).rejects.toMatchObject({ code: 'NEO4J_ENDED' });
  });

  it('is not started with a heap that Java refuses; the sentence names the setting', async () => {
    const config = newHome({ heap: '1m' });
    await expect(start(config)).rejects.toMatchObject({
      code: 'NEO4J_ENDED',
      message: expect.stringMatching(/because its memory is too small: raise DISCLOSURE_HEAP; see .*console\.log/),
    });
    expect(serverState(config)).toEqual({ record: null, users: [] });
  });

  it('is used from elsewhere by NEO4J_URI; each way to fail has its own sentence', async () => {
    const config = newHome();
    const database = await start(config);
    const elsewhere = {
      ...config,
      neo4jUri: database.uri,
      neo4jUser: 'neo4j',
      neo4jPassword: database.password,
      neo4jDatabase: 'neo4j',
    };

    const external = await openDatabase(elsewhere);
    expect(external).toMatchObject({
      uri: database.uri,
      user: 'neo4j',
      password: database.password,
      database: 'neo4j',
      managed: false,
    });
    await external.stop();
    expect(serverState(config).record).not.toBeNull();

    const { server, port } = await listener();
    server.close();
    const failures: [Partial<Config>, string, string][] = [
      [{ neo4jPassword: 'wrong password' }, 'DATABASE_REFUSED', 'NEO4J_PASSWORD'],
      [{ neo4jPassword: null }, 'DATABASE_REFUSED', 'NEO4J_PASSWORD'],
      [{ neo4jDatabase: 'elsewhere' }, 'DATABASE_NO_SUCH_DATABASE', 'NEO4J_DATABASE'],
      [{ neo4jUri: `bolt://127.0.0.1:${port}` }, 'DATABASE_UNREACHABLE', 'NEO4J_URI'],
      [{ neo4jUri: `neo4j://127.0.0.1:${port}` }, 'DATABASE_UNREACHABLE', 'NEO4J_URI'],
      [{ neo4jUri: 'localhost:7687' }, 'DATABASE_BAD_URI', 'neo4j://'],
      [{ neo4jUri: 'http://127.0.0.1:7474' }, 'DATABASE_BAD_URI', 'neo4j://'],
    ];
    for (const [change, code, hint] of failures) {
      await expect(openDatabase({ ...elsewhere, ...change })).rejects.toMatchObject({
        name: 'UserError',
        code,
        message: expect.stringContaining(hint),
      });
    }

    // The password file no longer fits: the server is asked, refuses, and the sentence names the file.
    const right = readFileSync(home(config).password, 'utf8');
    writeFileSync(home(config).password, 'something else\n');
    await expect(start(config)).rejects.toMatchObject({
      code: 'PASSWORD_REFUSED',
      message: expect.stringContaining(home(config).password),
    });
    rmSync(home(config).password);
    await expect(start(config)).rejects.toMatchObject({
      code: 'PASSWORD_MISSING',
      message: expect.stringContaining(home(config).password),
    });
    writeFileSync(home(config).password, right);
    const joined = await openDatabase(config, { progress: quiet });
    expect(joined.uri).toBe(database.uri);
    await joined.stop();
    await database.stop();
  });
});

async function listener(): Promise<{ server: Server; port: number }> {
  // Reads and says nothing, like a program that speaks another protocol.
  const server = createServer((socket) => void socket.resume());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}
