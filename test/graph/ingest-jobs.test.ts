import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fingerprint } from '../../src/store/fingerprint.js';
import { cli, start } from '../commands/cli.js';
import { killChildren, until } from '../database/children.js';
import { graphEnvironment } from '../setup/graph.js';
import { CORPUS, GAZETTEER, MANIFEST, servedGraph } from '../support/served-graph.js';

afterEach(killChildren);

const FOLDER = `${CORPUS}/tinglan`;
const INGEST = ['ingest', FOLDER, '--gazetteer', GAZETTEER, '--manifest', MANIFEST, '--jobs', '2'];

describe('ingest --jobs 2', () => {
  const served = servedGraph();
  let byOne: Fingerprint;
  let reports: number;
  beforeAll(async () => {
    ({ stored: reports } = await served.ingest(FOLDER));
    byOne = await served.fingerprint();
    await served.empty();
  });

  it('ends cleanly by Ctrl-C, with whole reports stored', async () => {
    const child = start([...INGEST, '--batch', '1'], {
      ...graphEnvironment(),
      DISCLOSURE_PAUSE_AT: 'between-reports:2',
    });
    await until(`the ingest stands still\n${child.err()}`, () => child.err().includes('paused'));
    child.process.kill('SIGINT');
    expect(await child.ended).toBe(130);
    expect(child.err()).toBe('paused at between-reports\n');
    expect((await served.fingerprint()).nodes['Report']).toBe(2);
  });

  it('stores the same graph as one thread, and then has nothing to do', async () => {
    const first = await cli(INGEST, graphEnvironment());
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      new RegExp(`^${reports} read, ${reports - 2} stored, 2 unchanged, 0 new versions, 0 failed`),
    );
    expect(await served.fingerprint()).toEqual(byOne);
    const again = await cli(INGEST, graphEnvironment());
    expect(again.out).toMatch(new RegExp(`^${reports} read, 0 stored, ${reports} unchanged`));
  });
});
