import type { StoreContext } from '../../model/context.js';
import type { ExtractedReport } from '../../model/report.js';
import type { StatementEntry } from '../properties.js';
import { reportRows, sourceId, type ReportRows } from '../report-rows.js';
import { type BulkFile, BulkFiles } from './bulk-files.js';
import { isWritable } from './csv.js';
import { IdSet } from './id-set.js';
import { IssuerRows } from './issuer-rows.js';

/** What became of a file's reports. */
export interface Taken {
  readonly taken: number;
  /** Reports that Bolt has to store once the graph is there: further versions, files with equal bytes, texts that the importer could not carry. */
  readonly left: number;
}

const KIND_LABELS = { MEASURE: 'Measure', PROBLEM: 'Problem', IMPROVEMENT: 'Improvement' } as const;

/**
 * Reports as files for Neo4j's importer, for an empty graph: what storeReport and showReport would leave there of the first version of each report, every issuer
 * marked for linking. Whatever is more than a first version is left, so that the one place that knows about versions decides on it: ingesting the same
 * files through Bolt afterwards finds what was imported unchanged and stores the rest.
 */
export class BulkLoad {
  readonly #files: BulkFiles;
  readonly #sources = new IdSet();
  readonly #reports = new IdSet();
  readonly #wordings = new IdSet();
  readonly #issuers = new IssuerRows();
  readonly #small = new Set<string>();
  /** Id of each covered year. */
  readonly #years = new Map<number, string>();

  constructor(folder: string) {
    this.#files = new BulkFiles(folder);
  }

  /** All reports of one file, in order. Waits while the disk is behind. */
  async add(reports: readonly { readonly report: ExtractedReport; readonly store: StoreContext }[]): Promise<Taken> {
    let taken = 0;
    const [first] = reports;
    const isNew = first !== undefined && this.#sources.add(sourceId(first.report.sha256));
    for (const { report, store } of isNew ? reports : []) {
      const year = report.year.value;
      if (year === null) continue;
      const rows = reportRows(report, year, store);
      if (!fits(rows) || !this.#reports.add(rows.reportId)) continue;
      this.#write(rows, taken === 0);
      taken++;
    }
    await this.#files.drained();
    return { taken, left: reports.length - taken };
  }

  /** Writes what is shared by all reports and ends the files. */
  async close(): Promise<BulkFile[]> {
    this.#issuers.write(this.#files);
    for (const [value, id] of this.#years) {
      this.#files.node('years', ['Year'], { id, value });
      const next = this.#years.get(value + 1);
      if (next !== undefined) this.#files.relationship('NEXT', id, next);
    }
    return this.#files.close();
  }

  #write(rows: ReportRows, isFirstOfSource: boolean): void {
    const { reportId, issuerId, year, version, source } = rows;
    const { provinceCode, prefectureCode, countyCode, title, form, script, quality } = version;
    const files = this.#files;
    if (isFirstOfSource) files.node('sources', ['Source'], source);
    this.#years.set(year, rows.yearId);
    this.#divisionsAndTopics(rows);
    this.#issuers.add(issuerId, reportId, year, version);
    files.node('reports', ['Report'], {
      ...{ id: reportId, issuerId, year, withdrawn: false, title, form, script, quality },
      ...{ provinceCode, prefectureCode, countyCode },
    });
    files.relationship('ISSUED_BY', reportId, issuerId);
    files.relationship('COVERS', reportId, rows.yearId);
    files.node('versions', ['ReportVersion'], { ...version, number: 1, current: true });
    files.relationship('HAS_VERSION', reportId, version.id);
    files.relationship('READ_FROM', version.id, source.id);
    for (const section of rows.sections) {
      files.node('sections', ['Section'], section);
      files.relationship('HAS_SECTION', version.id, section.id);
    }
    for (const wording of rows.wordings)
      if (this.#wordings.add(wording.id))
        files.node('wordings', ['Wording'], { ...wording, issuerCount: 0, statementCount: 0, unclustered: true });
    this.#statements(rows);
    for (const figure of rows.figures) {
      files.node('figures', ['Figure', 'Current'], figure);
      files.relationship('REPORTS', version.id, figure.id);
    }
    for (const table of rows.tables) {
      files.node('tables', ['Table'], table);
      files.relationship('HAS_TABLE', version.id, table.id);
    }
    for (const finding of rows.findings) {
      files.node('findings', ['Finding', 'Current'], finding);
      files.relationship('RAISES', version.id, finding.id);
    }
  }

  #divisionsAndTopics({ divisions, topics }: ReportRows): void {
    for (const { parentId, ...division } of divisions) {
      if (this.#small.has(division.id)) continue;
      this.#small.add(division.id);
      this.#files.node('divisions', ['Division'], division);
      if (parentId !== null) this.#files.relationship('PART_OF', division.id, parentId);
    }
    for (const topic of topics) {
      if (this.#small.has(topic.id)) continue;
      this.#small.add(topic.id);
      this.#files.node('topics', ['Topic'], topic);
    }
  }

  /** As the statements below neo4j/write show-*.cypher leave them. */
  #statements({ reportId, issuerId, year, version, sections, statements, topics }: ReportRows): void {
    const { provinceCode, prefectureCode, countyCode } = version;
    const files = this.#files;
    const roles = new Map(sections.map(({ id, role }) => [id, role]));
    const topicIds = new Map(topics.map(({ key, id }) => [key, id]));
    const problems = new Set(statements.filter(({ states }) => states.kind === 'PROBLEM').map(({ id }) => id));
    for (const { id, text, sectionId, states } of statements) {
      const sectionRole = roles.get(sectionId) ?? null;
      files.node('statements', ['Statement', KIND_LABELS[states.kind]], {
        ...states,
        ...{ id, text, current: true, sectionId, sectionRole, reportId, issuerId, year },
        ...{ provinceCode, prefectureCode, countyCode },
      });
      files.relationship('STATES', sectionId, id, states);
      for (const key of states.topics) {
        const topicId = topicIds.get(key);
        if (topicId !== undefined) files.relationship('ABOUT', id, topicId);
      }
      states.wordingIds.forEach((wordingId, order) =>
        files.relationship('CONTAINS', id, wordingId, {
          order,
          start: states.wordingStarts[order] ?? null,
          end: states.wordingEnds[order] ?? null,
        }),
      );
      if (states.kind === 'IMPROVEMENT')
        for (const [problem, address] of addressesOf(states, problems))
          files.relationship('ADDRESSES', id, problem, address);
    }
  }
}

/** The last entry for a problem counts. */
function addressesOf(
  { addressIds, addressScores, addressBases }: StatementEntry['states'],
  problems: ReadonlySet<string>,
): Map<string, { score: number; basis: string | null }> {
  const addresses = new Map<string, { score: number; basis: string | null }>();
  addressIds.forEach((problem, i) => {
    if (problems.has(problem)) addresses.set(problem, { score: addressScores[i] ?? 0, basis: addressBases[i] ?? null });
  });
  return addresses;
}

/** Can the importer carry it as it is? */
function fits({ source, version, sections, statements, wordings, figures, tables, findings }: ReportRows): boolean {
  const ids = new Set(statements.map(({ id }) => id));
  return (
    ids.size === statements.length &&
    statements.every(({ sectionId }) => sectionId !== '') &&
    [source, version, ...sections, ...wordings, ...figures, ...tables, ...findings].every(allWritable) &&
    statements.every((statement) => allWritable(statement) && allWritable(statement.states))
  );
}

const allWritable = (properties: object): boolean =>
  Object.values(properties).every((value: unknown) =>
    typeof value === 'string'
      ? isWritable(value)
      : !Array.isArray(value) || value.every((entry) => typeof entry !== 'string' || isWritable(entry)),
  );
