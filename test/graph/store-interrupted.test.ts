import { describe, expect, it } from '@jest/globals';
import { graphFingerprint } from '../../src/store/fingerprint.js';
import type { Graph } from '../../src/store/graph.js';
import type { StorePoint } from '../../src/store/store-report.js';
import { unchangedFiles, type FileCandidate } from '../../src/store/unchanged.js';
import { listOverrides, removeOverride, setOverride } from '../../src/store/overrides.js';
import { extractedReport, type ReportDraft, VERSIONS } from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';

const drafts: ReportDraft[] = [{ year: 2019 }, { year: 2020 }, { year: 2021 }];
class Interrupted extends Error {}

const isUnchanged = async (graph: Graph, file: FileCandidate): Promise<boolean> =>
  (await unchangedFiles(graph, [file])).has(file.sha256);

describe('an interrupted store', () => {
  const test = graphForTests();
  const { store, empty } = test;

  it.each<[StorePoint, number]>([
    ['before-transaction', 1],
    ['inside-transaction', 1],
    ['after-transaction', 2],
  ])('at %s leaves whole reports only, and the next run completes the graph', async (point, stored) => {
    for (const draft of drafts) await store(draft);
    const undisturbed = await graphFingerprint(test.graph);
    await empty();
    const onPoint = (reached: StorePoint): void => {
      if (reached === point) throw new Interrupted();
    };
    await store({ year: 2019 });
    const before = await graphFingerprint(test.graph);
    await expect(store({ year: 2020 }, 1, { onPoint })).rejects.toThrow(Interrupted);
    const after = await graphFingerprint(test.graph);
    expect(after.nodes['Report']).toBe(stored);
    if (stored === 1) expect(after).toEqual(before);
    for (const draft of drafts) await store(draft);
    expect(await graphFingerprint(test.graph)).toEqual(undisturbed);
  });

  it('counts a file as unchanged only when all of its reports are stored', async () => {
    const text = `${extractedReport({ year: 2019 }).source}\n${extractedReport({ year: 2020 }).source}`;
    const report = extractedReport({ year: 2019, fileText: text });
    const known = (): Promise<boolean> => isUnchanged(test.graph, { sha256: report.sha256, versions: VERSIONS });
    expect(await known()).toBe(false);
    await store({ year: 2019, fileText: text }, 2);
    expect(await known()).toBe(false);
    await store({ year: 2020, index: 1, fileText: text }, 2);
    expect(await known()).toBe(true);
  });
});

describe('the check before reading', () => {
  const test = graphForTests();

  it('tells for many files in one call which are there, by the same programs and with the same dates', async () => {
    for (const draft of drafts) await test.store(draft);
    const hashes = drafts.map((draft) => extractedReport(draft).sha256);
    const file = (i: number, more: object = {}) => ({ sha256: hashes[i] ?? '', versions: VERSIONS, ...more });
    let calls = 0;
    const stop = test.graph.onStatement(() => (calls += 1));
    const found = await unchangedFiles(test.graph, [
      file(0),
      file(1, { versions: { ...VERSIONS, extractor: '1.0.1' } }),
      file(2, { manifest: { publishedOn: '2022-01-01' } }),
      { sha256: 'f'.repeat(64), versions: VERSIONS },
    ]);
    stop();
    expect([...found]).toEqual([hashes[0]]);
    expect(calls).toBe(1);
    await test.store({ year: 2021, manifest: { publishedOn: '2022-01-01' } });
    expect(await isUnchanged(test.graph, file(2, { manifest: { publishedOn: '2022-01-01' } }))).toBe(true);
    expect(await isUnchanged(test.graph, file(2))).toBe(true);
  });
});

describe('the override table', () => {
  const test = graphForTests();
  const a = { sha256: 'a'.repeat(64), issuerCode: '990121101', year: null, note: 'address at the end' };

  it('keeps one decision a file, in order, and forgets those taken back', async () => {
    await setOverride(test.graph, { sha256: 'b'.repeat(64), issuerCode: null, year: 2019, note: null });
    await setOverride(test.graph, { ...a, year: 2018 });
    await setOverride(test.graph, a);
    expect(await listOverrides(test.graph)).toEqual([
      a,
      { sha256: 'b'.repeat(64), issuerCode: null, year: 2019, note: null },
    ]);
    expect(await removeOverride(test.graph, a.sha256)).toBe(true);
    expect(await removeOverride(test.graph, a.sha256)).toBe(false);
    expect(await listOverrides(test.graph)).toHaveLength(1);
  });

  it.each([
    [{ ...a, sha256: 'abc' }, 'is no SHA-256'],
    [{ ...a, issuerCode: null }, 'has to name an issuer code'],
    [{ ...a, issuerCode: '12345' }, 'is no division code'],
    [{ ...a, year: 20 }, 'is no year'],
  ])('refuses %j', async (override, message) => {
    await expect(setOverride(test.graph, override)).rejects.toThrow(message);
  });
});
