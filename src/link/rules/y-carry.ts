import type { FindingStatus } from '../../model/kinds.js';
import type { CrossReportFinding, FigureForLinking, ReportForLinking } from '../../model/link.js';
import { hashId } from '../../model/ids.js';

/** 上年结转 and 结转下年度继续办理: table 3 of the form, rows 二 and 四. */
export const CARRIED_OVER = 'applications.carriedOver';
export const CARRIED_FORWARD = 'applications.carriedForward';

/**
 * Y-carry: what one report carries forward, the next year's report takes over: 上年结转(y) = 结转下年度(y−1). Tolerance 0.
 */
export const yCarry = {
  id: 'Y-carry',
  law: 'The annual report states the applications received and how they were handled (政府信息公开条例, State Council Order 711, Art. 50).',
  source: '国办公开办函〔2019〕60号 and 〔2021〕30号, table 3, rows 二 (上年结转) and 四 (结转下年度继续办理)',
  /** Executed by the tests. */
  example: { carriedForward: 2, carriedOver: 2, status: 'PASS' },
  counterExample: { carriedForward: 2, carriedOver: 0, status: 'FAIL' },
  /** A blank is no zero: nothing can be judged where one side is not stated. */
  nearMiss: { carriedForward: 0, carriedOver: null, status: 'CANNOT_JUDGE' },
} as const;

/** PASS, FAIL, or CANNOT_JUDGE where a side is not stated. Counts of applications (件). */
export function judgeCarry(carriedForward: number | null, carriedOver: number | null): FindingStatus {
  if (carriedForward === null || carriedOver === null) return 'CANNOT_JUDGE';
  return carriedForward === carriedOver ? 'PASS' : 'FAIL';
}

/** The findings for every two reports of successive calendar years, RAISED by the later one; other neighbours cannot be compared. */
export function carryFindings(
  reports: readonly ReportForLinking[],
  figures: readonly FigureForLinking[],
): CrossReportFinding[] {
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const figure = (report: ReportForLinking, key: string): FigureForLinking | null =>
    figures.find((f) => f.reportId === report.reportId && f.key === key) ?? null;
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .flatMap((later): CrossReportFinding[] => {
      const earlier = byYear.get(later.year - 1);
      if (earlier === undefined) return [];
      const forward = figure(earlier, CARRIED_FORWARD);
      const over = figure(later, CARRIED_OVER);
      // Neither report counts carried applications: the rule does not apply, as in narrative reports without tables.
      if (forward === null && over === null) return [];
      const status = judgeCarry(forward?.value ?? null, over?.value ?? null);
      const evidence = [
        ...(forward ? [{ start: forward.start, end: forward.end, quote: forward.quote, source: earlier.sha256 }] : []),
        ...(over ? [{ start: over.start, end: over.end, quote: over.quote, source: later.sha256 }] : []),
      ];
      return [
        {
          id: hashId('fd', yCarry.id, later.reportId),
          rule: yCarry.id,
          status,
          message: messageOf(status, earlier.year, forward?.value ?? null, later.year, over?.value ?? null),
          evidence: JSON.stringify(evidence),
          reportId: later.reportId,
          versionId: later.versionId,
          year: later.year,
        },
      ];
    });
}

function messageOf(
  status: FindingStatus,
  earlier: number,
  forward: number | null,
  later: number,
  over: number | null,
): string {
  if (status === 'PASS') return `Carried forward in ${earlier} and taken over in ${later}: ${over}.`;
  if (status === 'FAIL')
    return `Unexpected ${over} applications taken over in ${later}, expected the ${forward} carried forward in ${earlier}.`;
  return forward === null
    ? `The report of ${earlier} does not state the applications carried forward; ${later} takes over ${over}.`
    : `The report of ${later} does not state the applications taken over; ${earlier} carries forward ${forward}.`;
}
