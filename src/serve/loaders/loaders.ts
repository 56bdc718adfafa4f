import DataLoader from 'dataloader';
import type { PlaceIndex } from '../../model/places.js';
import type { Graph } from '../../model/read.js';
import type { TopicRow } from '../../model/rows.js';
import { byCode, byId } from './by-id.js';
import { related, relatedNodes } from './related.js';
import { reportStatements, reportsWithStatements } from './report-statements.js';
import { WithinLoader } from './within.js';

/** Every way from a key to rows, shared by the three subgraphs. One set a request, which goes few of the ways: a loader is made when it is asked for. */
export class Loaders {
  /** Pages inside of pages. */
  readonly within: WithinLoader;
  readonly #made = new Map<string, unknown>();

  constructor(
    private readonly graph: Graph,
    private readonly places: PlaceIndex,
  ) {
    this.within = new WithinLoader(graph);
  }

  get issuer() {
    return this.#once('issuer', () => byId(this.graph, 'read/issuers-by-id'));
  }

  get division() {
    return this.#once('division', () => byId(this.graph, 'read/divisions-by-id'));
  }

  get report() {
    return this.#once('report', () => byId(this.graph, 'read/reports-by-id'));
  }

  get version() {
    return this.#once('version', () => byId(this.graph, 'read/versions-by-id'));
  }

  get section() {
    return this.#once('section', () => byId(this.graph, 'read/sections-by-id'));
  }

  get statement() {
    return this.#once('statement', () => byId(this.graph, 'read/statements-by-id'));
  }

  get figure() {
    return this.#once('figure', () => byId(this.graph, 'read/figures-by-id'));
  }

  get table() {
    return this.#once('table', () => byId(this.graph, 'read/tables-by-id'));
  }

  get finding() {
    return this.#once('finding', () => byId(this.graph, 'read/findings-by-id'));
  }

  get thread() {
    return this.#once('thread', () => byId(this.graph, 'read/threads-by-id'));
  }

  get outcome() {
    return this.#once('outcome', () => byId(this.graph, 'read/outcomes-by-id'));
  }

  get wording() {
    return this.#once('wording', () => byId(this.graph, 'read/wordings-by-id'));
  }

  get townshipByCode() {
    return this.#once('townshipByCode', () => byCode(this.graph, this.places, 'read/townships-by-code'));
  }

  get divisionByCode() {
    return this.#once('divisionByCode', () => byCode(this.graph, this.places, 'read/divisions-by-code'));
  }

  get divisionChildren() {
    return this.#once('divisionChildren', () => relatedNodes(this.graph, 'read/division-children', this.division));
  }

  get issuerReports() {
    return this.#once('issuerReports', () => relatedNodes(this.graph, 'read/issuer-reports', this.report));
  }

  get reportNeighbours() {
    return this.#once('reportNeighbours', () => related(this.graph, 'read/report-neighbours'));
  }

  get reportVersions() {
    return this.#once('reportVersions', () => relatedNodes(this.graph, 'read/report-versions', this.version));
  }

  get reportStatements() {
    return this.#once('reportStatements', () => reportStatements(this.graph, this.statement));
  }

  get reportWithStatements() {
    return this.#once('reportWithStatements', () => reportsWithStatements(this.graph, this.statement));
  }

  get reportFigures() {
    return this.#once('reportFigures', () => relatedNodes(this.graph, 'read/report-figures', this.figure));
  }

  get reportTables() {
    return this.#once('reportTables', () => relatedNodes(this.graph, 'read/report-tables', this.table));
  }

  get reportFindings() {
    return this.#once('reportFindings', () => relatedNodes(this.graph, 'read/report-findings', this.finding));
  }

  // Not told to `section`: a statement's context asks for its section at the same time, and how many reads there are shall not depend on which comes first.
  get versionSections() {
    return this.#once('versionSections', () => relatedNodes(this.graph, 'read/version-sections'));
  }

  get versionText() {
    return this.#once('versionText', () => related(this.graph, 'read/source-texts'));
  }

  get sectionStatements() {
    return this.#once('sectionStatements', () => related(this.graph, 'read/section-statements'));
  }

  get addressLinks() {
    return this.#once('addressLinks', () => related(this.graph, 'read/address-links'));
  }

  get threadStatements() {
    return this.#once('threadStatements', () => relatedNodes(this.graph, 'read/thread-statements', this.statement));
  }

  get threadSteps() {
    return this.#once('threadSteps', () => related(this.graph, 'read/thread-steps'));
  }

  get threadDistinctiveness() {
    return this.#once('threadDistinctiveness', () => related(this.graph, 'read/thread-distinctiveness'));
  }

  get statementThread() {
    return this.#once('statementThread', () => relatedNodes(this.graph, 'read/statement-thread', this.thread));
  }

  get reportBorrowings() {
    return this.#once('reportBorrowings', () => related(this.graph, 'read/report-borrowings'));
  }

  get wordingCluster() {
    return this.#once('wordingCluster', () => related(this.graph, 'read/wording-clusters'));
  }

  get nearWordings() {
    return this.#once('nearWordings', () => related(this.graph, 'read/near-wordings'));
  }

  get statementWordings() {
    return this.#once('statementWordings', () => related(this.graph, 'read/statement-wordings'));
  }

  get wordingYears() {
    return this.#once('wordingYears', () => related(this.graph, 'read/wording-years'));
  }

  /** Years that the graph has. */
  get year() {
    return this.#once(
      'year',
      () =>
        new DataLoader(async (ids: readonly number[]) => {
          const known = new Set((await this.graph.read('read/years', { ids })).map(({ key }) => key));
          return ids.map((value) => (known.has(value) ? { value } : null));
        }),
    );
  }

  /** All topics by key, read at most once. */
  topics(): Promise<ReadonlyMap<string, TopicRow>> {
    return this.#once('topics', async () => {
      const rows = await this.graph.read('read/topics', {});
      return new Map(rows.map((topic) => [topic.key, topic]));
    });
  }

  #once<Value>(name: string, make: () => Value): Value {
    const known = this.#made.get(name) as Value | undefined;
    if (known !== undefined) return known;
    const value = make();
    this.#made.set(name, value);
    return value;
  }
}
