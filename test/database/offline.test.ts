import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ingestFiles, type IngestSummary } from '../../src/commands/ingest-files.js';
import { completeLoad, loadOffline, type OfflineInput, type OfflineSummary } from '../../src/commands/offline.js';
import { withGraph } from '../../src/commands/session.js';
import type { Config } from '../../src/config.js';
import { importDatabase, stagingIn } from '../../src/database/importer.js';
import { readManifest } from '../../src/read/manifest.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { type Fingerprint, graphFingerprint } from '../../src/store/fingerprint.js';
import { setOverride } from '../../src/store/overrides.js';
import { newHome, recall, removeHomes, start } from './homes.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-offline-'));
const reports = join(folder, 'reports');
const manifest = join(folder, 'manifest.csv');

/** The example corpus with what an importer alone would not do: equal files, further versions of a report, line ends of Windows, what is no report. */
beforeAll(() => {
  cpSync('examples/corpus', reports, { recursive: true });
  const more = join(reports, 'zz');
  mkdirSync(more);
  const liuyan = join(reports, 'tinglan', 'liuyan-2021.md');
  copyFileSync(liuyan, join(more, 'equal.md'));
  writeFileSync(join(more, 'later.md'), readFileSync(liuyan, 'utf8').replaceAll('205条', '206条'));
  writeFileSync(join(more, 'earlier.md'), `${readFileSync(liuyan, 'utf8')}\n`);
  const windows = readFileSync(join(reports, 'tinglan', 'shizhuan-2022.md'), 'utf8');
  writeFileSync(join(more, 'windows.md'), windows.replaceAll('2022', '2023').replaceAll('\n', '\r\n'));
  writeFileSync(
    join(more, 'quotes.txt'),
    readFileSync(join(reports, 'yuanbo', 'heting-2019.txt'), 'utf8')
      .replaceAll('2019', '2017')
      .replace('。', '，即"公开、透明"。'),
  );
  writeFileSync(join(more, 'note.txt'), '本周值班表：周一，张三；周二，李四。');
  // The report that is read last was published first.
  const dates = [`${join(more, 'later.md')},,2022-05-01,,,`, `${join(more, 'earlier.md')},,2021-01-15,,,`];
  writeFileSync(manifest, `file,url,publishedOn,retrievedAt,issuer,year\n${dates.join('\n')}\n`);
});
afterAll(async () => {
  await removeHomes();
  rmSync(folder, { recursive: true, force: true });
});

const gazetteers = ['examples/gazetteer.tsv'];
const gazetteer = loadGazetteer(gazetteers);
const input = (replace = false, paths = [reports]): OfflineInput => ({
  ...{ paths, manifest: readManifest(manifest), gazetteer, gazetteers, jobs: 1, replace },
});

/** Ingests through Bolt, after what the importer did where there was one, and tells what the graph then is. */
const ingest = (
  config: Config,
  loaded: OfflineSummary | null,
): Promise<{ summary: IngestSummary; fingerprint: Fingerprint }> =>
  withGraph(async ({ graph }) => {
    if (loaded !== null) await completeLoad(graph, loaded);
    const onPoint = (): Promise<void> => Promise.resolve();
    const summary = await ingestFiles(graph, { ...input(), onPoint });
    if (loaded === null) await setOverride(graph, DECIDED);
    return { summary, fingerprint: await graphFingerprint(graph) };
  }, config);

/** A decision on a file that is not among the reports. */
const DECIDED = { sha256: 'a'.repeat(64), issuerCode: '990121', year: 2020, note: 'kept' };

describe('loading offline', () => {
  const config = newHome();
  let byBolt: Fingerprint;
  beforeAll(async () => {
    const { summary, fingerprint } = await ingest(config, null);
    expect(summary).toMatchObject({ read: 36, stored: 32, unchanged: 1, newVersions: 2 });
    byBolt = fingerprint;
  });

  it('refuses a graph that is there, a server elsewhere and standard input, and says what to do', async () => {
    await expect(loadOffline(input(), config)).rejects.toThrow('--replace builds it anew');
    const elsewhere = { ...config, neo4jUri: 'bolt://127.0.0.1:1' };
    await expect(loadOffline(input(), elsewhere)).rejects.toThrow('unset NEO4J_URI');
    await expect(loadOffline(input(true, ['-']), config)).rejects.toThrow('Standard input');
  });

  it('builds the graph that ingesting through Bolt builds, property for property, and keeps what people decided', async () => {
    const loaded = await loadOffline(input(true), config);
    expect(loaded).toMatchObject({ imported: 32, left: 3, overrides: [DECIDED] });
    expect(existsSync(stagingIn(config))).toBe(false);
    const { summary, fingerprint } = await ingest(config, loaded);
    expect(summary).toMatchObject({ read: 36, stored: 0, unchanged: 33, newVersions: 2 });
    expect(fingerprint).toEqual(byBolt);
  });

  it('reads many megabytes of texts with line ends of Windows and quotes', async () => {
    const fresh = newHome();
    const text = 'She said "open":\r\n\r\n'.repeat(97);
    const path = join(folder, 'texts.csv');
    const rows = Array.from({ length: 6000 }, (_, i) => `"Memory","${i}","${text.replaceAll('"', '""')}"`);
    writeFileSync(path, [':LABEL,id:ID,word:string', ...rows, ''].join('\n'));
    await importDatabase(fresh, [{ kind: 'nodes', path }], '\u001f');
    const words = await recall(await start(fresh));
    expect(words).toHaveLength(6000);
    expect(new Set(words)).toEqual(new Set([text]));
  });

  it('fills a home that has never run', async () => {
    const fresh = newHome();
    const loaded = await loadOffline(input(), fresh);
    const { fingerprint } = await ingest(fresh, loaded);
    expect(fingerprint.nodes).toEqual({ ...byBolt.nodes, Override: undefined });
  });
});
