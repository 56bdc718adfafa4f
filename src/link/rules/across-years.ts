import { hashId } from '../../model/ids.js';
import type { CrossReportFinding, FigureForLinking, ReportForLinking, StatedForLinking } from '../../model/link.js';
import { identicalReport } from './identical-report.js';
import type { CrossRule, YearReport } from './rule.js';
import { CARRIED_FORWARD, CARRIED_OVER, yCarry } from './y-carry.js';
import { yItems } from './y-items.js';
import { yValid } from './y-valid.js';

/** Every consistency rule across years. A new rule: one file in this folder, one line here. */
export const CROSS_RULES: readonly CrossRule[] = [yCarry, yValid, yItems, identicalReport];

/** What the rules read of a report beside its statements: named figures, and columns of table 2. */
export const FIGURES_COMPARED = [CARRIED_OVER, CARRIED_FORWARD] as const;
export const CELLS_COMPARED = ['issued', 'repealed', 'valid', 'itemsBefore', 'change'] as const;

export interface Series {
  readonly reports: readonly ReportForLinking[];
  readonly statements: readonly Pick<StatedForLinking, 'year' | 'masked' | 'start' | 'end' | 'quote'>[];
  readonly figures: readonly FigureForLinking[];
}

/** The findings for every two reports of successive calendar years, RAISED by the later one; other neighbours cannot be compared. */
export function findingsAcross(series: Series, rules: readonly CrossRule[] = CROSS_RULES): CrossReportFinding[] {
  const byYear = new Map(series.reports.map((report) => [report.year, report]));
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .flatMap((report) => {
      const before = byYear.get(report.year - 1);
      if (before === undefined) return [];
      const [earlier, later] = [yearReport(series, before), yearReport(series, report)];
      return rules.flatMap((rule) => findingsOf(rule, earlier, later));
    });
}

function yearReport({ statements, figures }: Series, report: ReportForLinking): YearReport {
  const own = new Map<string, FigureForLinking>();
  for (const figure of figures)
    if (figure.reportId === report.reportId && !own.has(figure.key)) own.set(figure.key, figure);
  return {
    report,
    statements: statements.filter((s) => s.year === report.year),
    figure: (key) => own.get(key) ?? null,
  };
}

const findingsOf = (rule: CrossRule, earlier: YearReport, later: YearReport): CrossReportFinding[] =>
  rule.check(earlier, later).map((outcome) => {
    const { reportId, versionId, year, sha256 } = later.report;
    const evidence = [
      ...outcome.earlier.map((place) => ({ ...place, source: earlier.report.sha256 })),
      ...outcome.later.map((place) => ({ ...place, source: sha256 })),
    ];
    return {
      id: hashId('fd', rule.id, reportId, ...(outcome.place === '' ? [] : [outcome.place])),
      rule: rule.id,
      status: outcome.status,
      message: outcome.message,
      evidence: JSON.stringify(evidence),
      reportId,
      versionId,
      year,
    };
  });
