import type {
  CrossReportFinding,
  FigureForLinking,
  RecurrenceLink,
  ReportForLinking,
  StatementForLinking,
  StatedForLinking,
  ThreadRow,
} from '../model/link.js';
import type { StatementOutcome } from '../model/outcome.js';
import { candidates } from './candidate.js';
import { outcomesOf } from './outcomes.js';
import { alignSeries } from './recurrence.js';
import { findingsAcross } from './rules/across-years.js';
import { threadsOf } from './threads.js';

/** All that linking knows of one issuer. */
export interface IssuerReports {
  readonly reports: readonly ReportForLinking[];
  readonly statements: readonly StatedForLinking[];
  /** What its reports say was done. */
  readonly measures: readonly StatementForLinking[];
  /** Named figures, those of a table before those of the text, and cells of table 2. */
  readonly figures: readonly FigureForLinking[];
}

/** All that linking says of one issuer. */
export interface IssuerLinks {
  readonly links: readonly RecurrenceLink[];
  readonly threads: readonly ThreadRow[];
  readonly findings: readonly CrossReportFinding[];
  readonly outcomes: readonly StatementOutcome[];
}

/**
 * Links, threads, outcomes and findings across the reports of one issuer. Pure, and a function of the reports at hand alone: not of the order in which
 * they arrived, nor of what was linked before. That is why linking anew after each report and linking all at the end give the same graph.
 */
export function linksOfIssuer({ reports, statements, measures, figures }: IssuerReports): IssuerLinks {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  const links: RecurrenceLink[] = [];
  const threads: ThreadRow[] = [];
  const outcomes: StatementOutcome[] = [];
  const done = candidates(measures);
  for (const kind of ['IMPROVEMENT', 'PROBLEM'] as const) {
    const own = statements.filter((statement) => statement.kind === kind);
    const found = alignSeries(years.map((year) => own.filter((statement) => statement.year === year)));
    links.push(...found);
    threads.push(...threadsOf(kind, own, found, years));
    outcomes.push(...outcomesOf(kind, own, done, found, years));
  }
  return { links, threads, outcomes, findings: findingsAcross({ reports, statements, figures }) };
}
