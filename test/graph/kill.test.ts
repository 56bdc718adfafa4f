import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cli, start } from '../commands/cli.js';
import { killChildren, until } from '../database/children.js';
import { graphEnvironment } from '../setup/graph.js';
import type { Fingerprint } from '../../src/store/fingerprint.js';
import { query } from '../support/query.js';
import { CORPUS, GAZETTEER, MANIFEST, servedGraph } from '../support/served-graph.js';

afterEach(killChildren);

/** Two issuers, so that linking has a middle; five reports, so that storing has one. */
const FILES = ['yuanbo/heting-2020.txt', 'yuanbo/heting-2021.md', 'yuanbo/heting-2022.txt'].concat([
  'tinglan/liuyan-2020.txt',
  'tinglan/liuyan-2021.md',
]);
const INGEST = [
  'ingest',
  ...FILES.map((file) => `${CORPUS}/${file}`),
  '--gazetteer',
  GAZETTEER,
  '--manifest',
  MANIFEST,
];

const SINGLY = ['--batch', '1'];

/** Where the ingest is killed, what has reached the graph by then, and what the same command still has to do. */
const POINTS: [at: string, reports: number, threads: boolean, summary: RegExp, ...words: string[]][] = [
  ['before-transaction:3', 2, false, /^5 read, 3 stored, 2 unchanged, .* 2 issuers linked/, ...SINGLY],
  ['inside-transaction:3', 2, false, /^5 read, 3 stored, 2 unchanged, .* 2 issuers linked/, ...SINGLY],
  // Threads are ahead of what is stored; what they have read by then is lost, and read again.
  ['inside-transaction:2', 1, false, /^5 read, 4 stored, 1 unchanged, .* 2 issuers linked/, ...SINGLY, '--jobs', '2'],
  ['after-transaction:3', 3, false, /^5 read, 2 stored, 3 unchanged, .* 2 issuers linked/, ...SINGLY],
  ['between-reports:4', 4, false, /^5 read, 1 stored, 4 unchanged, .* 2 issuers linked/, ...SINGLY],
  // Two reports a transaction: both of the second batch are there, or neither.
  ['before-transaction:2', 2, false, /^5 read, 3 stored, 2 unchanged, .* 2 issuers linked/, '--batch', '2'],
  ['inside-transaction:2', 2, false, /^5 read, 3 stored, 2 unchanged, .* 2 issuers linked/, '--batch', '2'],
  ['after-transaction:2', 4, false, /^5 read, 1 stored, 4 unchanged, .* 2 issuers linked/, '--batch', '2'],
  // As many as there are: what waits to be stored is lost, and read again.
  ['inside-transaction:1', 0, false, /^5 read, 5 stored, 0 unchanged, .* 2 issuers linked/],
  ['between-reports:4', 0, false, /^5 read, 5 stored, 0 unchanged, .* 2 issuers linked/],
  ['before-linking:1', 5, false, /^5 read, 0 stored, 5 unchanged, .* 2 issuers linked/, ...SINGLY],
  ['inside-linking:1', 5, false, /^5 read, 0 stored, 5 unchanged, .* 2 issuers linked/],
  ['during-linking:1', 5, true, /^5 read, 0 stored, 5 unchanged, .* 1 issuers linked/, ...SINGLY],
  ['inside-linking:2', 5, true, /^5 read, 0 stored, 5 unchanged, .* 1 issuers linked/, ...SINGLY],
];

describe('kill -9 of an ingest', () => {
  const served = servedGraph();
  let undisturbed: Fingerprint;
  beforeAll(async () => {
    await served.ingest(...FILES.map((file) => `${CORPUS}/${file}`));
    undisturbed = await served.fingerprint();
  });

  /** Runs the program until it stands still at the point, kills it, and tells what is in the graph then. */
  const killedAt = async (at: string, words: readonly string[]): Promise<Fingerprint> => {
    const child = start(words, { ...graphEnvironment(), DISCLOSURE_PAUSE_AT: at });
    const [name] = at.split(':');
    await until(
      `the program stands still at ${at}\n${child.err()}`,
      () => child.err().includes(`paused at ${name}`) || child.process.exitCode !== null,
    );
    child.process.kill('SIGKILL');
    expect(await child.ended).toBe('SIGKILL');
    expect(child.out()).toBe('');
    return served.fingerprint();
  };

  it.each(POINTS)(
    'at %s leaves whole reports, and the same command completes the graph',
    async (at, reports, threads, summary, ...words) => {
      await served.empty();
      const killed = await killedAt(at, [...INGEST, ...words]);
      expect(killed.nodes['Report'] ?? 0).toBe(reports);
      expect((killed.nodes['Thread'] ?? 0) > 0).toBe(threads);
      expect(killed).not.toEqual(undisturbed);

      const again = await cli([...INGEST, ...words], graphEnvironment());
      expect(again).toMatchObject({ code: 0, err: '' });
      expect(again.out).toMatch(summary);
      expect(await served.fingerprint()).toEqual(undisturbed);
    },
  );

  it.each([
    ['inside-linking:1', false, /^2 issuers linked/],
    ['during-linking:1', false, /^0 issuers linked/],
    ['during-counting:1', false, /^0 issuers linked/],
    ['keys-written:1', false, /^0 issuers linked/],
    // The sentences of five reports are one page: only the version of the data is still to be noted.
    ['between-pages:1', true, /^0 issuers linked/],
  ])('at %s, of a graph that schema version 1 left, is made good by the next linking', async (at, isWhole, summary) => {
    await served.empty();
    await served.ingest(...FILES.map((file) => `${CORPUS}/${file}`));
    await query('MATCH (s:Statement) REMOVE s.counted RETURN count(*) AS it');
    await query('MATCH (i:Issuer) REMOVE i.linked RETURN count(*) AS it');
    await query('MATCH (s:Schema) REMOVE s.linked SET s.version = 1 RETURN count(*) AS it');
    expect((await killedAt(at, ['link'])).hash === undisturbed.hash).toBe(isWhole);
    const again = await cli(['link'], graphEnvironment());
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toMatch(summary);
    expect(await served.fingerprint()).toEqual(undisturbed);
  });
});
