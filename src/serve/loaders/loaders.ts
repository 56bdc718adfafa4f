import type { PlaceIndex } from '../../model/places.js';
import type { Graph } from '../../model/read.js';
import type { TopicRow } from '../../model/rows.js';
import type { KeptTopics } from '../cache/kept-topics.js';
import { byCode, byId } from './by-id.js';
import { Loader } from './loader.js';
import { related, relatedNodes } from './related.js';
import { WithinLoader } from './within.js';

export type Loaders = ReturnType<typeof createLoaders>;

/** Every way from a key to rows, shared by the three subgraphs. One set a request. */
export function createLoaders(graph: Graph, places: PlaceIndex, keptTopics: KeptTopics) {
  const nodes = {
    issuer: byId(graph, 'read/issuers-by-id'),
    division: byId(graph, 'read/divisions-by-id'),
    report: byId(graph, 'read/reports-by-id'),
    version: byId(graph, 'read/versions-by-id'),
    section: byId(graph, 'read/sections-by-id'),
    statement: byId(graph, 'read/statements-by-id'),
    figure: byId(graph, 'read/figures-by-id'),
    table: byId(graph, 'read/tables-by-id'),
    finding: byId(graph, 'read/findings-by-id'),
    thread: byId(graph, 'read/threads-by-id'),
    outcome: byId(graph, 'read/outcomes-by-id'),
    wording: byId(graph, 'read/wordings-by-id'),
  };
  return {
    ...nodes,
    townshipByCode: byCode(graph, places, 'read/townships-by-code'),
    divisionByCode: byCode(graph, places, 'read/divisions-by-code'),

    divisionChildren: relatedNodes(graph, 'read/division-children', nodes.division),
    issuerReports: relatedNodes(graph, 'read/issuer-reports', nodes.report),
    reportNeighbours: related(graph, 'read/report-neighbours'),
    reportVersions: relatedNodes(graph, 'read/report-versions', nodes.version),
    reportStatements: relatedNodes(graph, 'read/report-statements', nodes.statement),
    reportFigures: relatedNodes(graph, 'read/report-figures', nodes.figure),
    reportTables: relatedNodes(graph, 'read/report-tables', nodes.table),
    reportFindings: relatedNodes(graph, 'read/report-findings', nodes.finding),
    // Not told to `section`: a statement's context asks for its section at the same time, and how many reads there are shall not depend on which comes first.
    versionSections: relatedNodes(graph, 'read/version-sections'),
    versionText: related(graph, 'read/source-texts'),
    sectionStatements: related(graph, 'read/section-statements'),
    addressLinks: related(graph, 'read/address-links'),
    threadStatements: relatedNodes(graph, 'read/thread-statements', nodes.statement),
    threadSteps: related(graph, 'read/thread-steps'),
    threadDistinctiveness: related(graph, 'read/thread-distinctiveness'),
    statementThread: relatedNodes(graph, 'read/statement-thread', nodes.thread),
    reportBorrowings: related(graph, 'read/report-borrowings'),
    wordingCluster: related(graph, 'read/wording-clusters'),
    nearWordings: related(graph, 'read/near-wordings'),
    statementWordings: related(graph, 'read/statement-wordings'),
    wordingYears: related(graph, 'read/wording-years'),

    within: new WithinLoader(graph),
    year: yearLoader(graph),
    topics: once(async () => {
      const begun = performance.now();
      const rows = await graph.read('read/topics', {});
      const topics = new Map(rows.map((topic): [string, TopicRow] => [topic.key, topic]));
      keptTopics.keep(topics, begun);
      return topics;
    }),
  };
}

/** Years that the graph has. */
function yearLoader(graph: Graph): Loader<number, { readonly value: number } | null> {
  return new Loader(async (ids) => {
    const known = new Set((await graph.read('read/years', { ids })).map(({ key }) => key));
    return ids.map((value) => (known.has(value) ? { value } : null));
  });
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}
