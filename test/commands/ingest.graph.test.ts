import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { killChildren } from '../database/children.js';
import { graphEnvironment } from '../setup/graph.js';
import { query } from '../support/query.js';
import { servedGraph } from '../support/served-graph.js';
import { AMBIGUOUS, badFiles } from './bad-files.js';
import { cli, EXAMPLES, jsonLines, LEAKS, scratchFolder, sha256Of, type Ended } from './cli.js';

afterEach(killChildren);

const run = (...words: string[]): Promise<Ended> => cli(words, graphEnvironment());
const ingest = (...words: string[]): Promise<Ended> => run('ingest', ...words, ...EXAMPLES);

const SUMMARY =
  /^(\d+) read, (\d+) stored, (\d+) unchanged, (\d+) new versions, (\d+) failed; (\d+) issuers linked, (\d+) threads\n$/;
/** The counts of the summary, up to the failed. */
const counts = ({ out }: Ended): number[] => (SUMMARY.exec(out) ?? []).slice(1, 6).map(Number);
const issuersLinked = ({ out }: Ended): number => Number(SUMMARY.exec(out)?.[6]);

describe('ingest', () => {
  const served = servedGraph();
  const scratch = scratchFolder();
  const bad = badFiles(scratch.folder, scratch.write);
  const good = [2019, 2020, 2021].map((year) => {
    const ending = year === 2021 ? 'md' : 'txt';
    return scratch.copy(`examples/corpus/yuanbo/heting-${year}.${ending}`, `heting-${year}.${ending}`);
  });
  let first: Ended;
  beforeAll(async () => {
    first = await ingest(...bad.map(([path]) => path), ...good.slice(0, 2));
  });

  it('stores what is good, counts what is bad, and ends with 3', () => {
    expect(first.code).toBe(3);
    // A path that is not there, and a folder without reports, are no files that were read.
    expect(counts(first)).toEqual([bad.length - 2 + 2, 2, 0, 0, bad.length]);
    expect(first.err).not.toMatch(LEAKS);
  });

  it.each(bad)('names %s: %s', (path, code, reason) => {
    const lines = first.err.split('\n').filter((line) => line.startsWith(`${code}: `) && line.includes(path));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(reason);
  });

  it('stores a report that comes later and links its issuer anew; the others stay as they are', async () => {
    const again = await ingest(...good);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(counts(again)).toEqual([3, 1, 2, 0, 0]);
    expect(issuersLinked(again)).toBe(1);
    const { township } = await served.data(
      '{ township(code: "990122101") { reports { year { value } } threads(minYears: 2) { totalCount } } }',
    );
    expect(township.reports.map(({ year }: { year: { value: number } }) => year.value)).toEqual([2019, 2020, 2021]);
    expect(township.threads.totalCount).toBeGreaterThan(2);
  });

  it('finds nothing to do a third time, from the folder or by a pattern, and writes nothing', async () => {
    const before = await served.fingerprint();
    const again = await ingest(join(scratch.folder, 'heting-*'));
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(counts(again)).toEqual([3, 0, 3, 0, 0]);
    expect(issuersLinked(again)).toBe(0);
    expect(await served.fingerprint()).toEqual(before);
  });

  it('stores both reports of one file, and finds nothing to do the second time', async () => {
    const two = scratch.write(
      'two.txt',
      `${readFileSync('examples/corpus/tinglan/yanpu-2018.txt', 'utf8')}\n${readFileSync('examples/corpus/tinglan/yanpu-2021.txt', 'utf8')}`,
    );
    expect(counts(await ingest(two))).toEqual([1, 2, 0, 0, 0]);
    const again = await ingest(two);
    expect(counts(again)).toEqual([1, 0, 1, 0, 0]);
    expect(
      await query('MATCH (:Source {path: $two})<-[:READ_FROM]-(v) RETURN v.index AS it ORDER BY it', { two }),
    ).toEqual([0, 1]);
  });

  it('keeps the earlier version of a text that was published again in other words', async () => {
    const [file = ''] = good;
    appendFileSync(file, '\n今后将每月组织一次政务公开工作例会。\n');
    const again = await ingest(...good);
    expect(again.code).toBe(0);
    expect(counts(again)).toEqual([3, 0, 2, 1, 0]);
    const { township } = await served.data(
      '{ township(code: "990122101") { reports { versions { number current source { sha256 } } improvements { text } } } }',
    );
    const [report] = township.reports;
    expect(report.versions).toMatchObject([
      { number: 1, current: false },
      { number: 2, current: true, source: { sha256: sha256Of(file) } },
    ]);
    expect(report.improvements.map(({ text }: { text: string }) => text)).toContain(
      '今后将每月组织一次政务公开工作例会',
    );
  });

  it('takes address and dates of the source from a manifest, also for what is stored already', async () => {
    const url = 'http://www.yuanbo.example/heting/2020.html';
    const manifest = scratch.write(
      'manifest.jsonl',
      `${JSON.stringify({ file: 'heting-2020.txt', url, publishedOn: '2021-04-12', retrievedAt: '2024-05-01T08:30:00Z' })}\n`,
    );
    expect((await ingest(...good, '--manifest', manifest)).code).toBe(0);
    const expected = { url, publishedOn: '2021-04-12', retrievedAt: '2024-05-01T08:30:00Z' };
    const path = good[1] ?? '';
    expect(
      await query('MATCH (s:Source {sha256: $sha256}) RETURN s {.url, .publishedOn, .retrievedAt} AS it', {
        sha256: sha256Of(path),
      }),
    ).toEqual([expected]);
    const { reports } = await served.data(
      '{ reports(where: {year: 2020}) { nodes { source { path url publishedOn retrievedAt } } } }',
    );
    expect(reports.nodes).toEqual([{ source: { path, ...expected } }]);
    // A later run without the manifest takes nothing back.
    expect(counts(await ingest(...good))).toEqual([3, 0, 3, 0, 0]);
    expect(await served.data('{ reports(where: {year: 2020}) { nodes { source { publishedOn } } } }')).toEqual({
      reports: { nodes: [{ source: { publishedOn: '2021-04-12' } }] },
    });
  });

  it('refuses a manifest with a mistake before it touches the graph', async () => {
    const manifest = scratch.write('broken.csv', 'file,publishedOn\nheting-2020.txt,12.4.2021\n');
    const { code, out, err } = await cli(['ingest', good[0] ?? '', '--manifest', manifest]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`${manifest}, entry 1: publishedOn is "12.4.2021"; write it as YYYY-MM-DD.\n`);
  });

  it('link finds nothing to do after an ingest; link --all makes threads and counts anew', async () => {
    const idle = await run('link');
    expect(idle).toMatchObject({
      code: 0,
      out: '0 issuers linked: 0 recurrences, 0 threads; 0 shared wordings counted\n',
    });
    const before = await served.fingerprint();
    await query('MATCH (t:Thread) DETACH DELETE t RETURN count(*) AS it');
    await query('MATCH ()-[r:RECURS_AS]->() DELETE r RETURN count(*) AS it');
    await query('MATCH (w:Wording) SET w.issuerCount = 99 RETURN count(*) AS it');
    expect(await served.fingerprint()).not.toEqual(before);
    const all = await run('link', '--all');
    expect(all).toMatchObject({ code: 0, err: '' });
    expect(all.out).toMatch(
      /^2 issuers linked: [1-9]\d* recurrences, [1-9]\d* threads; [1-9]\d* shared wordings counted\n$/,
    );
    expect(await served.fingerprint()).toEqual(before);
  });
});

describe('override', () => {
  const served = servedGraph();
  const scratch = scratchFolder();
  const file = scratch.write('taiping.txt', AMBIGUOUS);
  const sha256 = sha256Of(file);
  const issuers = (): Promise<{ reports: { nodes: { year: { value: number }; issuer: Record<string, unknown> }[] } }> =>
    served.data('{ reports { nodes { year { value } issuer { id name code provisional candidates { code } } } } }');
  let provisional = '';

  it('is wanted where a name does not decide: the issuer is provisional and keeps its candidates', async () => {
    expect(counts(await ingest(file))).toEqual([1, 1, 0, 0, 0]);
    const { nodes } = (await issuers()).reports;
    expect(nodes).toMatchObject([{ year: { value: 2019 }, issuer: { name: '太平镇', code: null, provisional: true } }]);
    expect((nodes[0]?.issuer['candidates'] as object[]).length).toBeGreaterThan(10);
    provisional = String(nodes[0]?.issuer['id']);
  });

  it('set: takes effect when the file is ingested again, and the provisional id leads to the issuer decided on', async () => {
    const set = await run('override', 'set', sha256, '--issuer', '990121103', '--year', '2018', '--note', '印章');
    expect(set).toEqual({ code: 0, out: '', err: '' });
    const listed = await run('override', 'list');
    expect(jsonLines(listed.out)).toEqual([{ sha256, issuerCode: '990121103', year: 2018, note: '印章' }]);
    expect((await issuers()).reports.nodes).toMatchObject([{ issuer: { id: provisional } }]);

    expect(await ingest(file)).toMatchObject({ code: 0, err: '' });
    const { nodes } = (await issuers()).reports;
    expect(nodes).toMatchObject([
      { year: { value: 2018 }, issuer: { name: '雁浦镇', code: '990121103', provisional: false } },
    ]);
    const id = nodes[0]?.issuer['id'];
    expect(id).not.toBe(provisional);
    const { issuer, township } = await served.data(
      `query ($old: ID!) { issuer(id: $old) { id } township(code: "990121103") { id county { name } } }`,
      { old: provisional },
    );
    expect({ issuer, township }).toEqual({ issuer: { id }, township: { id, county: { name: '汀岚县' } } });
    expect(counts(await ingest(file))).toEqual([1, 0, 1, 0, 0]);
  });

  it('remove: the next ingestion reads the file by its own words again', async () => {
    expect(await run('override', 'remove', sha256)).toEqual({ code: 0, out: '', err: '' });
    expect((await run('override', 'list')).out).toBe('');
    expect((await ingest(file)).code).toBe(0);
    expect((await issuers()).reports.nodes).toMatchObject([
      { year: { value: 2019 }, issuer: { id: provisional, provisional: true } },
    ]);
    const again = await run('override', 'remove', sha256);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^There is no override for [0-9a-f]{64}\. `override list` shows/);
  });

  it('withdraw: marks a report for those who read the log of changes, and takes the mark away', async () => {
    const { nodes } = (await served.data('{ reports { nodes { id } } }')).reports;
    const [{ id }] = nodes;
    const gone = async (): Promise<unknown> =>
      (await served.data('{ reportChanges(where: { status: WITHDRAWN }) { nodes { reportId report { withdrawn } } } }'))
        .reportChanges.nodes;
    expect(await run('override', 'withdraw', id)).toEqual({ code: 0, out: '', err: '' });
    expect(await gone()).toEqual([{ reportId: id, report: { withdrawn: true } }]);
    expect(await run('override', 'withdraw', id, '--undo')).toEqual({ code: 0, out: '', err: '' });
    expect(await gone()).toEqual([]);
    const unknown = await run('override', 'withdraw', 're_unknown');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toMatch(/^There is no report re_unknown\./);
  });

  it('set: says what is wrong, and ends with 1', async () => {
    const { code, out, err } = await run('override', 'set', sha256);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('An override has to name an issuer code, a year, or both.\n');
  });

  it('of a code that no gazetteer has is not applied, and ingest says so', async () => {
    expect(await run('override', 'set', sha256, '--issuer', '999999999')).toMatchObject({ code: 0 });
    const { code, err } = await ingest(file);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^.+taiping\.txt: Unexpected override to code 999999999, expected a code of the gazetteer.*\n$/,
    );
    expect((await issuers()).reports.nodes).toMatchObject([{ issuer: { id: provisional } }]);
  });
});
