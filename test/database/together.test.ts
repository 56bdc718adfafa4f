import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { knock } from '../../src/database/bolt.js';
import { serverState } from '../../src/database/managed.js';
import { identify } from '../../src/database/process-identity.js';
import { readRecord } from '../../src/database/record.js';
import { holder, killChildren, uriOf } from './children.js';
import { home, newHome, recall, remember, removeHomes, serverPid, start } from './homes.js';

describe('several at once', () => {
  afterEach(killChildren);
  afterAll(removeHomes);

  it('three processes start in one new home: one server for all, ended by the last of them', async () => {
    const config = newHome();
    const children = await Promise.all([holder(config), holder(config), holder(config)]);
    expect(new Set(children.map(uriOf)).size).toBe(1);
    expect(
      serverState(config)
        .users.map(({ pid }) => pid)
        .sort(),
    ).toEqual(children.map(({ pid }) => pid).sort());
    const { server } = readRecord(home(config)) ?? {};
    // The one that started it leaves first.
    for (const [index, child] of children.entries()) {
      expect(identify(server?.pid ?? 0)).toEqual(server);
      child.process.stdin?.end();
      expect(await child.ended).toBe(0);
      expect(serverState(config).users).toHaveLength(children.length - 1 - index);
    }
    expect(identify(server?.pid ?? 0)).toBeNull();
    expect(children.filter((child) => child.err().includes('Starting Neo4j'))).toHaveLength(1);
  });

  it('two homes side by side: two servers, two passwords, two graphs', async () => {
    const [left, right] = [newHome(), newHome()];
    const [one, two] = await Promise.all([start(left), start(right)]);
    expect(one.uri).not.toBe(two.uri);
    expect(serverPid(left)).not.toBe(serverPid(right));
    expect(await knock({ ...one, password: two.password }, 5000)).toBe('REFUSED');
    await remember(one, 'left');
    await remember(two, 'right');
    expect([await recall(one), await recall(two)]).toEqual([['left'], ['right']]);
    await one.stop();
    expect(await knock(two, 5000)).toBe('READY');
    await two.stop();
  });
});
