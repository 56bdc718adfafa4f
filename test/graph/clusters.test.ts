import { describe, expect, it } from '@jest/globals';
import { formulaicSentences } from '../../bench/support/formulaic-sentences.js';
import { seededRandom } from '../../src/model/random.js';
import { clusterWordings, type ClusterOptions } from '../../src/link/cluster-wordings.js';
import type { LinkCatalogue } from '../../src/model/link.js';
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

class Interrupted extends Error {}

describe('clusters of near wordings', () => {
  const test = graphForTests();
  const store = (wordings: readonly Stored[]): Promise<unknown> =>
    test.graph.write('write/wordings', {
      wordings: wordings
        .map(({ id, text }) => ({ id, hash: id, maskVersion: 1, text }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
  const cluster = (options: ClusterOptions = {}): Promise<number> =>
    clusterWordings(test.graph.as<LinkCatalogue>(), nearWordings(1), options);
  const stored = async (): Promise<unknown> =>
    Object.fromEntries(
      (await query('MATCH (w:Wording) RETURN [w.id, w.clusterId] AS it')) as [string, string | null][],
    );
  const waiting = (): Promise<unknown[]> => query('MATCH (w:Wording {unclustered: true}) RETURN w.id AS it');
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
});
