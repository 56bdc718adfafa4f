import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { withLock } from '../../src/database/lock.js';
import { identify, self } from '../../src/database/process-identity.js';
import { killChildren, run, runProgram } from './children.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-lock-'));
const lock = join(folder, 'lock');
const nobodyWaits = (): void => {
  throw new Error('Waited for a lock that nobody holds.');
};
afterEach(killChildren);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that has lived and ended. */
async function dead(): Promise<{ pid: number; started: string }> {
  const child = run('sleep', ['600'], {});
  const identity = identify(child.pid);
  child.process.kill('SIGKILL');
  await child.ended;
  return identity ?? { pid: child.pid, started: 'before' };
}

describe('withLock', () => {
  it('lets four processes count to 100 without losing one', async () => {
    const file = join(folder, 'count');
    writeFileSync(file, '0');
    const children = [1, 2, 3, 4].map(() => runProgram('count', [lock, file, '25'], process.env));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    expect(readFileSync(file, 'utf8')).toBe('100');
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('is exclusive within one process too, and tells who is waited for', async () => {
    const seen: string[] = [];
    const waitedFor: number[] = [];
    const note = ({ pid }: { pid: number }): void => void waitedFor.push(pid);
    const slow = (name: string) => async (): Promise<void> => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      seen.push(`${name} out`);
    };
    await Promise.all([withLock(lock, note, slow('a')), withLock(lock, note, slow('b'))]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(waitedFor).toEqual([process.pid]);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(lock, nobodyWaits, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await withLock(lock, nobodyWaits, () => Promise.resolve('free'))).toBe('free');
  });

  it('is taken from a dead holder, and from one whose number lives on in another process', async () => {
    for (const holder of [await dead(), { pid: process.pid, started: 'another time' }]) {
      writeFileSync(lock, JSON.stringify(holder));
      expect(await withLock(lock, nobodyWaits, () => Promise.resolve('taken'))).toBe('taken');
    }
  });

  it('is taken even where the process that was about to break it was killed, and leaves no remains', async () => {
    const gone = await dead();
    writeFileSync(lock, JSON.stringify(gone));
    writeFileSync(`${lock}.breaking`, '');
    writeFileSync(`${lock}.${gone.pid}-0123abcd`, JSON.stringify(gone));
    const long = new Date(Date.now() - 60_000);
    utimesSync(`${lock}.breaking`, long, long);
    expect(await withLock(lock, nobodyWaits, () => Promise.resolve('taken'))).toBe('taken');
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('stays with a holder that lives', async () => {
    const holder = run('sleep', ['600'], {});
    writeFileSync(lock, JSON.stringify(identify(holder.pid)));
    const order: string[] = [];
    const waiting = withLock(
      lock,
      ({ pid }) => void order.push(`waits for ${pid}`),
      () => Promise.resolve(order.push('in')),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(order).toEqual([`waits for ${holder.pid}`]);
    holder.process.kill('SIGKILL');
    await waiting;
    expect(order).toEqual([`waits for ${holder.pid}`, 'in']);
  });
});

describe('identify', () => {
  it('knows this process, and tells it from an ended one', async () => {
    expect(self()).toEqual(identify(process.pid));
    const gone = await dead();
    expect(gone.started).not.toBe('before');
    expect(identify(gone.pid)).toBeNull();
  });
});
