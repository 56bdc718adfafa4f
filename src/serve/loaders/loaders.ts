import DataLoader from 'dataloader';
import type { PlaceIndex } from '../../model/places.js';
import type { Graph } from '../../model/read.js';
import type { TopicRow } from '../../model/rows.js';
import { byCode, byId } from './by-id.js';
import { related } from './related.js';
import { WithinLoader } from './within.js';

export type Loaders = ReturnType<typeof createLoaders>;

/** Every way from a key to rows, shared by the three subgraphs. One set a request. */
export function createLoaders(graph: Graph, places: PlaceIndex) {
  return {
    issuer: byId(graph, 'read/issuers-by-id'),
    townshipByCode: byCode(graph, places, 'read/townships-by-code'),
    division: byId(graph, 'read/divisions-by-id'),
    divisionByCode: byCode(graph, places, 'read/divisions-by-code'),
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

    divisionChildren: related(graph, 'read/division-children'),
    issuerReports: related(graph, 'read/issuer-reports'),
    reportNeighbours: related(graph, 'read/report-neighbours'),
    reportVersions: related(graph, 'read/report-versions'),
    reportStatements: related(graph, 'read/report-statements'),
    reportFigures: related(graph, 'read/report-figures'),
    reportTables: related(graph, 'read/report-tables'),
    reportFindings: related(graph, 'read/report-findings'),
    versionSections: related(graph, 'read/version-sections'),
    versionText: related(graph, 'read/source-texts'),
    sectionStatements: related(graph, 'read/section-statements'),
    addressLinks: related(graph, 'read/address-links'),
    threadStatements: related(graph, 'read/thread-statements'),
    threadSteps: related(graph, 'read/thread-steps'),
    threadDistinctiveness: related(graph, 'read/thread-distinctiveness'),
    statementThread: related(graph, 'read/statement-thread'),
    reportBorrowings: related(graph, 'read/report-borrowings'),
    statementWordings: related(graph, 'read/statement-wordings'),
    wordingYears: related(graph, 'read/wording-years'),

    within: new WithinLoader(graph),
    year: yearLoader(graph),
    topics: once(
      async () => new Map((await graph.read('read/topics', {})).map((topic): [string, TopicRow] => [topic.key, topic])),
    ),
  };
}

/** Years that the graph has. */
function yearLoader(graph: Graph): DataLoader<number, { readonly value: number } | null> {
  return new DataLoader(async (ids) => {
    const known = new Set((await graph.read('read/years', { ids })).map(({ key }) => key));
    return ids.map((value) => (known.has(value) ? { value } : null));
  });
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}
