import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { environment, killChildren, run, until, type Child } from '../database/children.js';
import { newHome, removeHomes, serverPid } from '../database/homes.js';
import { identify } from '../../src/database/process-identity.js';
import { ask } from '../support/ask.js';

afterEach(killChildren);
afterAll(removeHomes);

const READY =
  /^Disclosure Graph answers at (http:\/\/127\.0\.0\.1:\d+\/graphql) \(open it in a browser for the playground, http:\/\/127\.0\.0\.1:\d+\/explore for the explorer; Ctrl-C ends it\)$/m;

describe('npm start', () => {
  const config = newHome();
  /** As a terminal has it: npm, tsx and the program in one group. */
  const npmStart = async (): Promise<{ child: Child; url: string; took: number }> => {
    const began = Date.now();
    const child = run('npm', ['start'], { env: environment(config, { PORT: '0' }), detached: true });
    await until('npm start is ready', () => READY.test(child.out()) || child.process.exitCode !== null, 180_000);
    const [, url] = READY.exec(child.out()) ?? [];
    if (url === undefined) throw new Error(`npm start was not ready:\n${child.out()}\n${child.err()}`);
    return { child, url, took: Date.now() - began };
  };
  const endByCtrlC = async (child: Child): Promise<void> => {
    const server = serverPid(config);
    expect(identify(server)).not.toBeNull();
    process.kill(-child.pid, 'SIGINT');
    await child.ended;
    expect(identify(server)).toBeNull();
    expect(serverPid(config)).toBe(0);
    await until('no process of the group is left', () => groupIsEmpty(child.pid), 10_000);
  };

  it('is ready with one line and the example corpus, serves the playground, ends with all it started, and starts faster again', async () => {
    const first = await npmStart();
    const { data, errors } = await ask(first.url, '{ meta { counts { reports townships } } }');
    expect({ data, errors }).toEqual({ data: { meta: { counts: { reports: 30, townships: 6 } } }, errors: [] });
    const page = await fetch(first.url, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(first.child.err()).toContain('Loading the example corpus.');
    await endByCtrlC(first.child);

    const second = await npmStart();
    expect((await ask(second.url, '{ meta { counts { reports } } }')).data).toEqual({
      meta: { counts: { reports: 30 } },
    });
    expect(second.child.err()).not.toContain('Loading the example corpus.');
    expect(second.took).toBeLessThan(first.took);
    await endByCtrlC(second.child);
  });
});

function groupIsEmpty(group: number): boolean {
  try {
    process.kill(-group, 0);
    return false;
  } catch {
    return true;
  }
}
