import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { inOrder } from '../../../src/commands/pool/in-order.js';
import { Pool } from '../../../src/commands/pool/pool.js';
import type { Task } from '../../../src/commands/pool/work.js';
import { gazetteer } from '../../pipeline/corpus.js';
import { scratchFolder } from '../cli.js';

jest.setTimeout(60_000);

const HETING = 'examples/corpus/yuanbo/heting-2019.txt';
const LIUYAN = 'examples/corpus/tinglan/liuyan-2020.txt';
const task = (file: string): Task => ({ file, entry: {} });
async function* tasks(files: readonly string[]): AsyncGenerator<Task> {
  for (const file of files) yield task(file);
}

const open: Pool[] = [];
const pool = (options: object): Pool => {
  const made = new Pool({ gazetteer, gazetteers: ['examples/gazetteer.tsv'], ...options });
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

describe('threads', () => {
  it('give the same reports and lines as the main thread', async () => {
    const [here, threads] = [pool({ jobs: 1 }), pool({ jobs: 2 })];
    for (const file of [HETING, LIUYAN, 'absent.txt']) {
      // What passes between threads is a copy: no prototype, no undefined field may be lost on the way.
      expect(await threads.reports(task(file))).toEqual(await here.reports(task(file)));
      expect(Buffer.from((await threads.lines(task(file))).bytes)).toEqual(
        Buffer.from((await here.lines(task(file))).bytes),
      );
    }
  });

  const scratch = scratchFolder();
  it('that break cost their file alone: a coded failure in its place, the others go on', async () => {
    const ends = scratch.copy(HETING, 'ends.txt');
    const throws = scratch.copy(HETING, 'throws.txt');
    const fills = scratch.copy(HETING, 'fills.txt');
    const files = [HETING, ends, throws, LIUYAN, fills, HETING, LIUYAN];
    const broken = pool({ jobs: 2, heapMb: 256, thread: new URL('./broken-thread.js', import.meta.url) });
    const told: string[] = [];
    for await (const { bytes, bad } of inOrder(tasks(files), (one) => broken.lines(one), broken.ahead)) {
      const line = JSON.parse(Buffer.from(bytes).toString()) as {
        file: string;
        error?: { code: string; message: string };
      };
      expect(bad).toBe(line.error ? 1 : 0);
      told.push(`${line.file}: ${line.error?.code ?? 'read'}`);
      if (line.error)
        expect(line.error.message).toMatch(/broke off \((?:.*7|what a library says|it needs more memory.*)\)/);
    }
    expect(told).toEqual(files.map((file) => `${file}: ${/ends|throws|fills/.test(file) ? 'WORKER_FAILED' : 'read'}`));
  });

  it('are ended in the midst of their work, which is then no failure of a file', async () => {
    const threads = pool({ jobs: 2 });
    const work = [HETING, LIUYAN, HETING].map((file) => threads.reports(task(file)));
    const ended = Promise.allSettled(work);
    await threads.close();
    for (const { status } of await ended) expect(status).toBe('rejected');
  });
});
