import { describe, expect, it } from '@jest/globals';
import { formulaicSentences } from '../../bench/support/formulaic-sentences.js';
import { seededRandom } from '../../src/model/random.js';
import { nearComponents, nearPairs } from '../../src/near/near-duplicates.js';
import { keysOf } from '../../src/near/near-wordings.js';
import { SentenceList } from '../../src/near/sentence-list.js';

const bigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
function jaccard(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common / (a.size + b.size - common);
}
const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs as texts, with their Jaccard. */
async function pairsOf(texts: readonly string[], jobs = 1): Promise<Map<string, number>> {
  const { pairs, sizes } = await nearPairs(SentenceList.of(texts), { jobs, worthIt: 0 });
  const found = new Map<string, number>();
  for (let i = 0; i < pairs.a.length; i++) {
    const [a, b, common] = [pairs.a[i] as number, pairs.b[i] as number, pairs.common[i] as number];
    expect(a).toBeLessThan(b);
    found.set(
      key(texts[a] as string, texts[b] as string),
      common / ((sizes[a] as number) + (sizes[b] as number) - common),
    );
  }
  expect(found.size).toBe(pairs.a.length);
  return found;
}

function bruteForce(texts: readonly string[]): Map<string, number> {
  const different = [...new Set(texts)];
  const sets = different.map(bigrams);
  const near = new Map<string, number>();
  for (let a = 0; a < sets.length; a++)
    for (let b = a + 1; b < sets.length; b++) {
      const value = jaccard(sets[a] as Set<string>, sets[b] as Set<string>);
      if (value >= 0.8) near.set(key(different[a] as string, different[b] as string), value);
    }
  return near;
}

const TEXTS = [...formulaicSentences(1500, 7)];

describe('near pairs', () => {
  it('are those that comparing each two finds, with the same Jaccard', async () => {
    const [found, all] = [await pairsOf(TEXTS), bruteForce(TEXTS)];
    for (const [pair, value] of found) expect(all.get(pair)).toBeCloseTo(value, 12);
    expect(all.size).toBeGreaterThan(400);
    expect(found.size / all.size).toBeGreaterThanOrEqual(0.999);
  }, 60_000);

  it.each([4, 7, 12, 20, 40])(
    'of sets of about %i bigrams that are just near enough are hardly ever missed',
    async (size) => {
      const random = seededRandom(size);
      const letter = (): string => String.fromCharCode(0x4e00 + Math.floor(random() * 20_000));
      const texts: string[] = [];
      let pairs = 0;
      // An ending that one has and the other has not, as long as may be.
      for (; pairs < 1000; pairs++) {
        const text = Array.from({ length: size + 1 }, letter).join('');
        texts.push(text, text + Array.from({ length: Math.floor(size / 4) }, letter).join(''));
      }
      const found = await pairsOf(texts);
      expect(found.size / pairs).toBeGreaterThanOrEqual(0.998);
    },
  );

  it('are compared under the keys of both classes where sizes belong to both', async () => {
    // 18 bigrams each; they share keys of windows of four and none of windows of five.
    const pair = ['縓锜炾篷嬅綶眇羇參敠揕矈摷粧御桠啃榭柴', '炾篷嬅綶眇羇參敠揕矈摷粧御桠啃榭柴婁躻'];
    const [own, other] = pair.map((text) => keysOf(text).split(' '));
    const shared = own?.filter((word) => other?.includes(word));
    expect(shared?.map((word) => word[0])).toEqual(['1', '1', '1']);
    expect([...(await pairsOf(pair)).values()]).toEqual([0.8]);
    expect([...(await nearComponents(SentenceList.of(pair), { jobs: 1 }))]).toEqual([0, 0]);
  });

  it('do not depend on the order of the sentences', async () => {
    const random = seededRandom(3);
    const shuffled = [...TEXTS];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j] as string, shuffled[i] as string];
    }
    expect(new Map([...(await pairsOf(shuffled))].sort())).toEqual(new Map([...(await pairsOf(TEXTS))].sort()));
  });

  it('do not depend on the number of threads', async () => {
    const list = SentenceList.of(TEXTS);
    const [one, three] = [await nearPairs(list, { jobs: 1 }), await nearPairs(list, { jobs: 3, worthIt: 0 })];
    for (const column of ['a', 'b', 'common'] as const)
      expect([...three.pairs[column]]).toEqual([...one.pairs[column]]);
    const components = await nearComponents(list, { jobs: 3, worthIt: 0 });
    expect([...components]).toEqual([...(await nearComponents(list, { jobs: 1 }))]);
  }, 60_000);

  it('leave out what is the same, and name the first that is', async () => {
    const text = '进一步完善公开目录并及时更新';
    const { first, pairs } = await nearPairs(SentenceList.of(['', text, '甲', text, '', '甲', text]), { jobs: 1 });
    expect([...first]).toEqual([0, 1, 2, 1, 0, 2, 1]);
    expect(pairs.a).toHaveLength(0);
  });

  it('of nothing are none', async () => {
    expect((await nearPairs(SentenceList.of([]), { jobs: 1 })).pairs.a).toHaveLength(0);
  });

  it('are told from what falls just short: 8 of 10 bigrams are enough, 7 of 9 are not', async () => {
    expect(await pairsOf(['甲乙丙丁戊己庚辛壬', '甲乙丙丁戊己庚辛壬癸子'])).toHaveProperty('size', 1);
    expect(await pairsOf(['甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚辛壬癸'])).toHaveProperty('size', 0);
  });

  it('are found in texts of any length', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('');
    const found = await pairsOf([long, `${long.slice(0, 15_000)}改${long.slice(15_000)}`, long.slice(0, 9000)]);
    expect([...found.values()]).toEqual([expect.closeTo(0.9998, 3)]);
  });
});

describe('components', () => {
  it('are those of the pairs, each named by its first sentence', async () => {
    const list = SentenceList.of(TEXTS);
    const { pairs, first } = await nearPairs(list, { jobs: 1 });
    const roots = [...first];
    const rootOf = (i: number): number => (roots[i] === i ? i : rootOf(roots[i] as number));
    for (let i = 0; i < pairs.a.length; i++) {
      const [a, b] = [rootOf(pairs.a[i] as number), rootOf(pairs.b[i] as number)];
      roots[Math.max(a, b)] = Math.min(a, b);
    }
    expect([...(await nearComponents(list, { jobs: 1 }))]).toEqual(roots.map((_, i) => rootOf(i)));
  });

  it('of a family of thousands cost about as much as its size', async () => {
    const family = Array.from(
      { length: 10_000 },
      (_, i) => `主动公开政府信息${i}条并通过政务公开栏和微信公众号向社会公布接受群众监督做到应公开尽公开`,
    );
    const begun = performance.now();
    const roots = await nearComponents(SentenceList.of(family), { jobs: 1 });
    expect(new Set(roots).size).toBe(1);
    // All its pairs would be 50 million.
    expect(performance.now() - begun).toBeLessThan(60_000);
  }, 60_000);
});
