import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import type { Graph } from '../../src/model/read.js';
import { bytesOf } from '../../src/serve/cache/bytes-of.js';
import { KeptRows } from '../../src/serve/cache/kept-rows.js';
import type { Revisions } from '../../src/serve/cache/revisions.js';
import { Metrics } from '../../src/serve/observe/metrics.js';

const ROOM = 100_000;

/** A graph whose reads end when the test says so, and rows that are kept of it. */
function kept(bytes = ROOM) {
  const reads: { readonly ids: readonly number[]; readonly signal: AbortSignal | undefined; end: () => void }[] = [];
  const graph: Graph = {
    read: (_name, params, { signal } = {}) =>
      new Promise((resolve, reject) => {
        const { ids } = params as { ids: readonly number[] };
        signal?.addEventListener('abort', () => reject(new UserError('stopped', 'GRAPH_ABORTED')));
        const end = (): void =>
          ids.includes(-1)
            ? reject(new UserError('broken', 'GRAPH_BUSY'))
            : resolve(ids.map((key) => ({ key })) as never);
        reads.push({ ids, signal, end });
      }),
  };
  const state = { revision: 'first' as string | null };
  const revisions = { current: () => Promise.resolve(state.revision) } as Revisions;
  const over = new KeptRows(revisions, new Metrics(), bytes).over(graph);
  const read = (ids: readonly number[], signal?: AbortSignal) => over.read('read/years', { ids }, signal && { signal });
  /** As many reads have been begun. */
  const begun = async (count: number): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    expect(reads).toHaveLength(count);
  };
  const ended = async (ids: readonly number[]): Promise<unknown> => {
    const rows = read(ids);
    await new Promise((resolve) => setImmediate(resolve));
    reads.at(-1)?.end();
    return rows;
  };
  return { reads, state, read, begun, ended };
}

describe('rows that are kept between requests', () => {
  it('are read once of a revision, by what is asked for', async () => {
    const { read, ended, begun, state } = kept();
    expect(await ended([2020])).toEqual([{ key: 2020 }]);
    expect(await read([2020])).toEqual([{ key: 2020 }]);
    await begun(1);
    await ended([2021]);
    await begun(2);
    state.revision = 'second';
    await ended([2020]);
    await begun(3);
  });

  it('are not kept where the graph does not tell its revision', async () => {
    const { ended, begun, state } = kept();
    state.revision = null;
    await ended([2020]);
    await ended([2020]);
    await begun(2);
  });

  it('are read once for all who ask meanwhile', async () => {
    const { reads, read, begun } = kept();
    const both = [read([2020]), read([2020])];
    await begun(1);
    reads[0]?.end();
    expect(await Promise.all(both)).toEqual([[{ key: 2020 }], [{ key: 2020 }]]);
  });

  it('are read on when one of those who asked gives up, and are not when all have', async () => {
    const { reads, read, begun } = kept();
    const [one, other] = [new AbortController(), new AbortController()];
    const both = [read([2020], one.signal), read([2020], other.signal)];
    const settled = Promise.allSettled(both);
    await begun(1);
    one.abort(new Error('gone'));
    await expect(both[0]).rejects.toThrow('gone');
    expect(reads[0]?.signal?.aborted).toBe(false);
    other.abort(new Error('gone too'));
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(reads[0]?.signal?.aborted).toBe(true);
    // Who comes after them begins anew.
    const third = read([2020]);
    await begun(2);
    reads[1]?.end();
    expect(await third).toEqual([{ key: 2020 }]);
  });

  it('of a revision are not taken for those of the next, when it comes while they are read', async () => {
    const { reads, read, begun, state, ended } = kept();
    const early = read([2020]);
    await begun(1);
    state.revision = 'second';
    await ended([2021]);
    await begun(2);
    reads[0]?.end();
    await early;
    await ended([2020]);
    await begun(3);
  });

  it('are no errors', async () => {
    const { ended, begun } = kept();
    await expect(ended([-1])).rejects.toThrow('broken');
    await expect(ended([-1])).rejects.toThrow('broken');
    await begun(2);
  });

  it('take no more than their room: those that nobody asked for longest go, and too many at once are not kept', async () => {
    const one = bytesOf([{ key: 2020 }]) + bytesOf('read/years {"ids":[2020]}');
    const { ended, read, begun } = kept(8 * one + 4);
    for (let year = 2010; year < 2020; year++) await ended([year]);
    await begun(10);
    await read([2019]);
    await begun(10);
    await ended([2010]);
    await begun(11);
    const many = Array.from({ length: 20 }, (_, i) => 1900 + i);
    await ended(many);
    await ended(many);
    await begun(13);
  });
});
