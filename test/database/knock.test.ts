import { type Server, type Socket, createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { knock } from '../../src/database/bolt.js';
import { until } from './children.js';

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A server that treats each connection as told; answers its port. */
async function listen(treat: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    sockets.push(socket.resume().on('error', () => undefined));
    treat(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('knock at something that is no Neo4j', () => {
  const strangers: [string, (socket: Socket) => void][] = [
    ['keeps silent', () => undefined],
    ['hangs up', (socket) => socket.destroy()],
    ['speaks HTTP', (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['knows no version of Bolt', (socket) => void socket.end(Buffer.alloc(4))],
  ];
  for (const [reason, treat] of strangers) {
    it(`that ${reason}: in time, and no connection stays`, async () => {
      const port = await listen(treat);
      const before = Date.now();
      for (const scheme of ['bolt', 'neo4j']) {
        const access = {
          uri: `${scheme}://127.0.0.1:${port}`,
          user: 'neo4j',
          password: 'secret-word',
          database: 'neo4j',
        };
        expect(await knock(access, 1000)).toBe('UNREACHABLE');
      }
      expect(Date.now() - before).toBeLessThan(10_000);
      await until('the connections close', () => sockets.every((socket) => socket.destroyed), 5000);
    });
  }

  it('that is not even there', async () => {
    const port = await listen(() => undefined);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    expect(await knock({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: '', database: 'neo4j' }, 1000)).toBe(
      'UNREACHABLE',
    );
    expect(await knock({ uri: 'mongodb://127.0.0.1', user: 'neo4j', password: '', database: 'neo4j' }, 1000)).toBe(
      'BAD_URI',
    );
  });
});
