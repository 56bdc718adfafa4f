import type { CrossReportFinding, FigureForLinking, ReportForLinking } from '../model/link.js';
import type { ExtractedReport } from '../model/report.js';
import { CELLS_COMPARED, FIGURES_COMPARED, findingsAcross } from './rules/across-years.js';

/**
 * The rules across years over extracted reports of one issuer, without a database: the same law as when an issuer is linked, over the same facts. Of two reports of one
 * year the last counts.
 */
export function seriesFindings(reports: readonly ExtractedReport[]): CrossReportFinding[] {
  const dated = reports.flatMap((report) => (report.year.value === null ? [] : [{ report, year: report.year.value }]));
  return findingsAcross({
    reports: dated.map(({ report, year }): ReportForLinking => ({
      reportId: report.id,
      versionId: report.id,
      year,
      sha256: report.sha256,
      signature: report.signature,
    })),
    statements: dated.flatMap(({ report, year }) => report.statements.map((statement) => ({ ...statement, year }))),
    figures: dated.flatMap(({ report }) => [...namedFigures(report), ...cells(report)]),
  });
}

/** As the graph gives them: a figure of a table before one of the text. */
const namedFigures = (report: ExtractedReport): FigureForLinking[] =>
  report.figures
    .filter((f) => FIGURES_COMPARED.some((key) => key === f.key))
    .sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : a.start - b.start))
    .map(({ key, value, quote, start, end }) => ({ reportId: report.id, key, value, quote, start, end }));

const cells = (report: ExtractedReport): FigureForLinking[] =>
  report.tables
    .filter((table) => table.number === 2)
    .flatMap((table) =>
      table.values.flatMap((value, i): FigureForLinking[] =>
        value === null || !CELLS_COMPARED.some((column) => column === table.columns[i])
          ? []
          : [
              {
                reportId: report.id,
                key: `t2.${table.rows[i]}.${table.columns[i]}`,
                value,
                quote: table.raws[i] ?? '',
                start: table.starts[i] ?? 0,
                end: table.ends[i] ?? 0,
              },
            ],
      ),
    );
