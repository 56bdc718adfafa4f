import { describe, expect, it } from '@jest/globals';
import { formulaicSentences } from '../../bench/support/formulaic-sentences.js';
import { seededRandom } from '../../src/model/random.js';
import { clusterWordings, type ClusterOptions } from '../../src/link/cluster-wordings.js';
import type { LinkCatalogue, LinkGraph } from '../../src/model/link.js';
import { areNear, nearWordings } from '../../src/near/near-wordings.js';
import { wordingHash } from '../../src/wording/sentences.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

interface Stored {
  readonly id: string;
  readonly text: string;
}
const TEXTS = [...new Set(formulaicSentences(400, 5))];
const WORDINGS: readonly Stored[] = TEXTS.map((text) => ({ id: wordingHash(text), text }));

/** By comparing each two: the smallest id that each hangs together with; null where it is alone. */
function expected(wordings: readonly Stored[]): Record<string, string | null> {
  const roots = wordings.map((_, i) => i);
  const rootOf = (i: number): number => (roots[i] === i ? i : rootOf(roots[i] as number));
  wordings.forEach((a, i) => {
    for (let j = i + 1; j < wordings.length; j++)
      if (areNear(a.text, (wordings[j] as Stored).text)) roots[rootOf(i)] = rootOf(j);
  });
  const groups = new Map<number, string[]>();
  wordings.forEach(({ id }, i) => groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), id]));
  return Object.fromEntries(
    wordings.map(({ id }, i) => {
      const members = groups.get(rootOf(i)) as string[];
      return [id, members.length > 1 ? (members.sort()[0] as string) : null];
    }),
  );
}

function shuffled(seed: number): Stored[] {
  const random = seededRandom(seed);
  return WORDINGS.map((wording) => ({ wording, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ wording }) => wording);
}

const LETTERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃';
/** Neighbours are near, and no others. */
const CHAIN: readonly Stored[] = [0, 1, 2, 3, 4].map((at) => ({
  id: `c${at}`,
  text: LETTERS.slice(2 * at, 2 * at + 21),
}));
const without = (wordings: readonly Stored[], ids: readonly string[]): Stored[] =>
  wordings.filter(({ id }) => !ids.includes(id));

class Interrupted extends Error {}

describe('clusters of near wordings', () => {
  const test = graphForTests();
  const store = (wordings: readonly Stored[], maskVersion = 1): Promise<unknown> =>
    test.graph.write('write/wordings', {
      wordings: wordings
        .map(({ id, text }) => ({ id, hash: id, maskVersion, text }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
  const cluster = (options: ClusterOptions = {}): Promise<number> =>
    clusterWordings(test.graph.as<LinkCatalogue>(), nearWordings(1), options);
  const stored = async (): Promise<unknown> =>
    Object.fromEntries(
      (await query('MATCH (w:Wording) RETURN [w.id, w.clusterId] AS it')) as [string, string | null][],
    );
  const waiting = (): Promise<unknown[]> => query('MATCH (w:Wording {unclustered: true}) RETURN w.id AS it');
  /** As when the last report that states them goes. */
  const remove = async (ids: readonly string[]): Promise<void> => {
    await query(
      "UNWIND $ids AS id MATCH (w:Wording {id: id}) CREATE (:Statement {id: 'of ' + id, reportId: 'gone'})-[:CONTAINS]->(w)",
      { ids },
    );
    await test.graph.write('write/remove-statements', { reportId: 'gone' });
  };
  const EXPECTED = expected(WORDINGS);

  it('are those that comparing each two gives', async () => {
    expect(new Set(Object.values(EXPECTED)).size).toBeGreaterThan(10);
    await store(WORDINGS);
    expect(await cluster({ all: true })).toBe(WORDINGS.length);
    expect(await stored()).toEqual(EXPECTED);
    expect(await waiting()).toEqual([]);
  }, 120_000);

  it.each([1, 2, 3])(
    'are the same when the wordings come in parts, in any order (%i)',
    async (seed) => {
      const parts = shuffled(seed);
      for (const [from, to] of [
        [0, 150],
        [150, 151],
        [151, 300],
        [300, parts.length],
      ]) {
        await store(parts.slice(from, to));
        await cluster();
      }
      expect(await stored()).toEqual(EXPECTED);
      expect(await waiting()).toEqual([]);
      expect(await cluster()).toBe(0);
    },
    120_000,
  );

  it.each(['keys-written', 'between-pages', 'marked', 'between-clusters'] as const)(
    'are the same after an interruption at %s',
    async (point) => {
      const parts = shuffled(9);
      await store(parts.slice(0, 200));
      await cluster();
      await store(parts.slice(200));
      const all = point === 'marked' || point === 'between-clusters';
      const interrupted = cluster({
        all,
        onPoint: (at) => {
          if (at === point) throw new Interrupted();
        },
      });
      await expect(interrupted).rejects.toThrow(Interrupted);
      await cluster();
      expect(await stored()).toEqual(EXPECTED);
      expect(await waiting()).toEqual([]);
    },
    120_000,
  );

  it('fall apart when what held them together is removed', async () => {
    await store(CHAIN);
    await cluster();
    expect(await stored()).toEqual({ c0: 'c0', c1: 'c0', c2: 'c0', c3: 'c0', c4: 'c0' });
    await remove(['c1']);
    expect(await waiting()).toHaveLength(4);
    await cluster();
    expect(await stored()).toEqual({ c0: null, c2: 'c2', c3: 'c2', c4: 'c2' });
    await remove(['c2', 'c3']);
    await cluster();
    expect(await stored()).toEqual({ c0: null, c4: null });
    await store(CHAIN);
    await cluster();
    expect(await stored()).toEqual({ c0: 'c0', c1: 'c0', c2: 'c0', c3: 'c0', c4: 'c0' });
    expect(await waiting()).toEqual([]);
  }, 120_000);

  it.each([1, 2])(
    'are the same as those of what is left when some are removed (%i)',
    async (seed) => {
      await store(WORDINGS);
      await cluster();
      const ids = shuffled(seed).map(({ id }) => id);
      await remove(ids.slice(0, 60));
      await cluster();
      expect(await stored()).toEqual(expected(without(WORDINGS, ids.slice(0, 60))));
      await store(WORDINGS.filter(({ id }) => ids.slice(0, 30).includes(id)));
      await remove(ids.slice(100, 160));
      await cluster();
      expect(await stored()).toEqual(expected(without(WORDINGS, [...ids.slice(30, 60), ...ids.slice(100, 160)])));
      expect(await waiting()).toEqual([]);
    },
    120_000,
  );

  it.each(['read', 'marked'] as const)(
    'are right when others remove and cluster while all are searched, at %s',
    async (point) => {
      const [late, early] = [shuffled(4).slice(0, 100), shuffled(4).slice(100)];
      await store([...early, ...without(CHAIN, ['c4'])]);
      await cluster();
      await store([{ id: 'c4', text: (CHAIN[4] as Stored).text }]);
      const removed = ['c2', ...early.slice(0, 20).map(({ id }) => id)];
      let once = false;
      await cluster({
        all: true,
        onPoint: async (at) => {
          if (at !== point || once) return;
          once = true;
          await store(late);
          await cluster();
          await remove(removed);
        },
      });
      expect(once).toBe(true);
      expect(await stored()).toEqual(expected(without([...WORDINGS, ...CHAIN], removed)));
      expect(await waiting()).toEqual([]);
    },
    120_000,
  );

  it('are right when a wording arrives behind those whose keys were written', async () => {
    const parts = shuffled(6);
    await store(parts.slice(0, 200));
    let once = false;
    await cluster({
      onPoint: async (at) => {
        if (at !== 'keys-written' || once) return;
        once = true;
        await store(parts.slice(200));
      },
    });
    expect(await stored()).toEqual(EXPECTED);
    expect(await query('MATCH (w:Wording) WHERE w.nearKeys IS NULL RETURN w.id AS it')).toEqual([]);
  }, 120_000);

  it('wait for whoever holds their lock', async () => {
    await store(CHAIN.slice(0, 1));
    await cluster();
    await store(CHAIN.slice(1));
    let running: Promise<number> | undefined;
    await test.graph.as<LinkCatalogue>().transaction(async (tx) => {
      await tx.write('link/lock-clusters', {});
      running ??= cluster();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await waiting()).toHaveLength(4);
    });
    expect(await running).toBe(4);
    expect(await stored()).toEqual({ c0: 'c0', c1: 'c0', c2: 'c0', c3: 'c0', c4: 'c0' });
  }, 120_000);

  it('are right when two runs cluster at once', async () => {
    await store(WORDINGS);
    await Promise.all([cluster(), cluster({ all: true }), cluster()]);
    expect(await stored()).toEqual(EXPECTED);
    expect(await waiting()).toEqual([]);
  }, 120_000);

  it.each([true, false])(
    'hold wordings under one mask only (all at once: %s)',
    async (all) => {
      const newer = CHAIN.map(({ id, text }) => ({ id: `n-${id}`, text }));
      await store(without(CHAIN, ['c1']));
      await cluster({ all });
      await store(newer, 2);
      await cluster({ all });
      expect(await stored()).toEqual({ ...expected(without(CHAIN, ['c1'])), ...expected(newer) });
    },
    120_000,
  );

  it('are looked up twenty wordings at a time, and what shares keys with several comes once', async () => {
    const family = Array.from({ length: 50 }, (_, i) => ({
      id: `f${i}`,
      text: `主动公开政府信息${i + 10}条并通过政务公开栏和微信公众号向社会公布接受群众监督做到应公开尽公开`,
    }));
    await store(family);
    const graph = test.graph.as<LinkCatalogue>();
    const asked: number[] = [];
    const watched: LinkGraph = {
      read: (name, params) => graph.read(name, params),
      write: (name, params) => graph.write(name, params),
      transaction: (work) =>
        graph.transaction((tx) =>
          work({
            write: (name, params) => tx.write(name, params),
            read: async (name, params) => {
              const rows = await tx.read(name, params);
              if (name === 'link/near-candidates') asked.push(rows.length);
              return rows;
            },
          }),
        ),
    };
    await clusterWordings(watched, nearWordings(1));
    expect(asked).toEqual([50, 50, 50]);
    expect(await stored()).toEqual(expected(family));
  }, 120_000);

  it('are made for what a release without them stored, page by page', async () => {
    await store(CHAIN);
    await query('MATCH (w:Wording) REMOVE w.unclustered RETURN count(w) AS it');
    const graph = test.graph.as<LinkCatalogue>();
    const lasts: (string | null)[] = [];
    for (let after: string | null = ''; after !== null;) {
      const [page] = (await graph.write('link/mark-keyless', { after, limit: 2 })) as { last: string | null }[];
      after = page?.last ?? null;
      lasts.push(after);
    }
    expect(lasts).toEqual(['c1', 'c3', 'c4', null]);
    expect(await waiting()).toHaveLength(5);
    await cluster();
    expect(await graph.write('link/mark-keyless', { after: '', limit: 10 })).toEqual([{ last: 'c4' }]);
    expect(await waiting()).toEqual([]);
  }, 120_000);
});
