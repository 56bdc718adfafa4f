import { afterEach, describe, expect, it } from '@jest/globals';
import { start } from '../commands/cli.js';
import { killChildren, until } from '../database/children.js';
import { graphEnvironment } from '../setup/graph.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';
import { answers } from './corpus/answers.js';
import { findings } from './corpus/findings.js';
import { proof } from './corpus/proof.js';
import { threads } from './corpus/threads.js';

afterEach(killChildren);

/** From files to answers over HTTP. The corpus is ingested once for all that is asked; what empties the graph comes last. */
describe('the example corpus', () => {
  const served = servedGraph(CORPUS);

  describe('every node, as it stands in the graph', () => proof(served, 30));
  describe('findings that fail', () => findings(served));
  describe('what comes back from year to year', () => threads(served));
  describe('answers', () => answers(served));

  it('gives the same graph in another order (the latest years first, each linked before the older ones come), and in a second run', async () => {
    const inOrder = await served.fingerprint();
    await served.empty();
    for (const years of ['202[123]', '20{19,20}', '201[78]']) {
      const { failures, stored } = await served.ingest(`${CORPUS}/*/*-${years}.{txt,md}`);
      expect({ failures, some: stored > 0 }).toEqual({ failures: [], some: true });
    }
    expect(await served.fingerprint()).toEqual(inOrder);
    expect(await served.ingest(CORPUS)).toMatchObject({
      ...{ read: 30, stored: 0, unchanged: 30, newVersions: 0 },
      linked: { issuers: 0 },
    });
    expect(await served.fingerprint()).toEqual(inOrder);
  });

  it.each([
    ['between-reports:12', undefined, '30 read, 30 stored, 0 unchanged'],
    ['before-linking', 30, '30 read, 0 stored, 30 unchanged'],
  ])('is loaded to its end by the next start, when the first one was killed at %s', async (point, kept, told) => {
    const undisturbed = await served.fingerprint();
    await served.empty();
    const serve = (more: NodeJS.ProcessEnv = {}): ReturnType<typeof start> =>
      start(['serve'], { ...graphEnvironment(), PORT: '0', ...more });
    const first = serve({ DISCLOSURE_PAUSE_AT: point });
    await until('the load stands still', () => first.err().includes('paused at') || first.process.exitCode !== null);
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect((await served.fingerprint()).nodes['Report']).toBe(kept);

    const second = serve();
    const isReady = (): boolean => second.out().includes('\n') || second.process.exitCode !== null;
    await until('the second start is ready', isReady, 120_000);
    expect(second.out()).toMatch(/^Disclosure Graph answers at http:\/\/127\.0\.0\.1:\d+\/graphql .*\n$/);
    expect(second.err()).toContain(`${told}, 0 new versions, 0 failed`);
    second.process.kill('SIGINT');
    expect(await second.ended).toBe(130);
    expect(await served.fingerprint()).toEqual(undisturbed);
  });
});
