import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { openGraph, type Graph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';
import { storeReport, type StoreOptions, type StoreOutcome } from '../../src/store/store-report.js';
import { connection, wipe } from '../setup/graph.js';
import { contextOf, extractedReport, type ReportDraft } from './extracted-report.js';

export interface GraphForTests {
  readonly graph: Graph;
  /** Builds the drafted report and stores it. */
  store(draft: ReportDraft, reportsInFile?: number, options?: StoreOptions): Promise<StoreOutcome>;
  /** Empties the graph, constraints stay. */
  empty(): Promise<void>;
}

/** Opens the graph for a describe block and empties it before each of its tests. */
export function graphForTests(): GraphForTests {
  let graph: Graph | undefined;
  const opened = (): Graph => {
    if (!graph) throw new Error('The graph is open only inside of tests.');
    return graph;
  };
  const empty = async (): Promise<void> => {
    await wipe();
    await applySchema(opened());
  };
  beforeAll(async () => {
    graph = await openGraph(connection());
  });
  beforeEach(empty);
  afterAll(() => graph?.close());
  return {
    get graph() {
      return opened();
    },
    store(draft, reportsInFile = 1, options = {}) {
      const report = extractedReport(draft);
      return storeReport(opened(), report, contextOf(report, reportsInFile), options);
    },
    empty,
  };
}
