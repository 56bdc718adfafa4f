/**
 * What does it cost to add the last year's reports to a linked graph, at two sizes? Rehearsal reports (src/rehearse) are loaded offline and linked, but for the last report of some townships; those come a few at a time by the
 * usual way, each time stored and linked. The same number is added to both graphs, so the ratio tells what the size of the graph costs. Then everything is linked anew: both graphs must be equal node for node, and the
 * times of the full linkings give the exponent of growth.
 * Goals: a ratio near 1; equality; an exponent of at most 1.1.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestFiles, linkWithProgress } from '../src/commands/ingest-files.js';
import { completeLoad, loadOffline } from '../src/commands/offline.js';
import { writeReports } from '../src/commands/rehearsal/write-reports.js';
import { withGraph } from '../src/commands/session.js';
import { readConfig, type Config } from '../src/config.js';
import { serverState } from '../src/database/managed.js';
import { processorSeconds } from '../src/database/process-identity.js';
import { loadGazetteer } from '../src/resolve/gazetteer-file.js';
import { graphFingerprint } from '../src/store/fingerprint.js';
import { median } from './support/median.js';

const [SMALL = 500, LARGE = 2000, ADDED = 10, ROUNDS = 4] = process.argv.slice(2).map(Number);
const gazetteer = loadGazetteer();

/** Milliseconds by the clock, and of processor time of program and server together. */
interface Cost {
  readonly ms: number;
  readonly cpu: number;
}

interface Measured {
  readonly reports: number;
  /** For each round, of one new report. */
  readonly storing: readonly Cost[];
  readonly linking: readonly Cost[];
  /** Of the whole graph. */
  readonly full: Cost;
}

/** Takes the last reports of so many townships out of the folder, into folders of one round each. */
function holdOut(home: string): string[] {
  const townships = readdirSync(join(home, 'reports'))
    .flatMap((county) => readdirSync(join(home, 'reports', county)).map((code) => join(county, code)))
    .filter((township) => readdirSync(join(home, 'reports', township)).length > 1);
  const chosen = townships.slice(0, ADDED * (ROUNDS + 1));
  if (chosen.length < ADDED * (ROUNDS + 1)) throw new Error('Give more reports, or fewer rounds.');
  for (const [i, township] of chosen.entries()) {
    const last =
      readdirSync(join(home, 'reports', township))
        .sort()
        .at(-1) ?? '';
    const to = join(home, `round-${Math.floor(i / ADDED)}`, township);
    mkdirSync(to, { recursive: true });
    renameSync(join(home, 'reports', township, last), join(to, last));
  }
  return Array.from({ length: ROUNDS + 1 }, (_, round) => join(home, `round-${round}`));
}

async function measure(reports: number): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
  const config: Config = { ...readConfig(), neo4jUri: null, boltPort: 0, home };
  const manifest = new Map();
  try {
    await writeReports(home, gazetteer, reports, '1');
    const rounds = holdOut(home);
    const paths = [join(home, 'reports')];
    const loaded = await loadOffline(
      { paths, manifest, gazetteer, gazetteers: [], jobs: undefined, replace: true },
      config,
    );
    return await withGraph(async ({ graph }) => {
      await completeLoad(graph, loaded);
      const pid = serverState(config).record?.server.pid ?? 0;
      const now = (): Cost => {
        const { user, system } = process.cpuUsage();
        return { ms: performance.now(), cpu: (user + system) / 1000 + processorSeconds(pid) * 1000 };
      };
      const per = (count: number, from: Cost, to: Cost): Cost => ({
        ms: (to.ms - from.ms) / count,
        cpu: (to.cpu - from.cpu) / count,
      });
      const ingest = async (folder: string): Promise<readonly [Cost, Cost, Cost]> => {
        const begun = now();
        let stored = begun;
        const onPoint = (point: string): Promise<void> => {
          if (point === 'before-linking' && stored === begun) stored = now();
          return Promise.resolve();
        };
        const { failures } = await ingestFiles(graph, { paths: [folder], manifest, gazetteer, onPoint });
        if (failures[0]) throw new Error(failures[0].error.message);
        return [begun, stored, now()];
      };
      await ingest(join(home, 'reports'));
      const [storing, linking] = [[] as Cost[], [] as Cost[]];
      for (const [round, folder] of rounds.entries()) {
        const [begun, stored, linked] = await ingest(folder);
        // The first round warms the server up.
        if (round === 0) continue;
        storing.push(per(ADDED, begun, stored));
        linking.push(per(ADDED, stored, linked));
      }
      const incremental = await graphFingerprint(graph);
      const begun = now();
      await linkWithProgress(graph, { all: true, onPoint: () => Promise.resolve() });
      const full = per(1, begun, now());
      const anew = await graphFingerprint(graph);
      if (anew.hash !== incremental.hash) throw new Error(`${reports} reports, linked anew: another graph.`);
      console.log(`${reports} reports: linked anew as a whole, the same graph, node for node (${anew.hash.slice(0, 12)})`); // prettier-ignore
      return { reports, storing, linking, full };
    }, config);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const of = (costs: readonly Cost[], key: keyof Cost): number => median(costs.map((cost) => cost[key]));
const [small, large] = [await measure(SMALL), await measure(LARGE)];
console.log(`${ADDED} new reports of as many townships a round, median of ${ROUNDS} rounds; per new report, clock and processor time`); // prettier-ignore
for (const { reports, storing, linking, full } of [small, large])
  console.log(
    `graph of ${reports}: stored in ${of(storing, 'ms').toFixed(0)} ms (${of(storing, 'cpu').toFixed(0)} ms), linked in ${of(linking, 'ms').toFixed(0)} ms (${of(linking, 'cpu').toFixed(0)} ms); all linked anew in ${(full.ms / 1000).toFixed(1)} s (${(full.cpu / 1000).toFixed(1)} s)`,
  );
const ratio = (key: keyof Cost): string => (of(large.linking, key) / of(small.linking, key)).toFixed(2);
console.log(
  `linking a new report in a graph ${(LARGE / SMALL).toFixed(1)} times as large costs ${ratio('ms')} times by the clock, ${ratio('cpu')} by processor time (near 1)`,
);
const exponent = (key: keyof Cost): string =>
  (Math.log(large.full[key] / small.full[key]) / Math.log(LARGE / SMALL)).toFixed(2);
console.log(`linking everything grows as n^${exponent('ms')} by the clock, n^${exponent('cpu')} by processor time (at most 1.1)`); // prettier-ignore
