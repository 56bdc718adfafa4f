import { once } from 'node:events';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { killChildren } from '../database/children.js';
import { badFiles } from './bad-files.js';
import { cli, EXAMPLES, jsonLines, scratchFolder, start } from './cli.js';

jest.setTimeout(120_000);
afterEach(killChildren);

describe('extract --jobs', () => {
  const scratch = scratchFolder();
  const bad = badFiles(scratch.folder, scratch.write).map(([path]) => path);

  it('prints the same bytes with threads as without, good and bad files in the order of their paths', async () => {
    const words = ['extract', 'examples/corpus', ...bad, '--with-source', ...EXAMPLES];
    const [one, two] = [await cli([...words, '--jobs', '1']), await cli([...words, '--jobs', '2'])];
    expect(one).toMatchObject({ code: 3, err: '' });
    expect(jsonLines(one.out).length).toBeGreaterThan(30 + bad.length - 1);
    expect(two.out === one.out).toBe(true);
    expect(two).toMatchObject({ code: 3, err: '' });
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const child = start(['extract', 'examples/corpus', '--with-source', ...EXAMPLES, '--jobs', '2']);
    const { stdout } = child.process;
    if (stdout === null) throw new Error('no pipe');
    await once(stdout, 'data');
    stdout.destroy();
    expect(await child.ended).toBe(0);
    expect(child.err()).toBe('');
  });

  it('refuses a number of threads that is none', async () => {
    const { code, err } = await cli(['extract', 'examples/corpus', '--jobs', '0']);
    expect(code).toBe(2);
    expect(err).toContain('Give a number of threads');
  });
});
