import type { FindingStatus } from '../../model/kinds.js';
import { compareValues, placesOf, type CrossRule } from './rule.js';

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
  check(earlier, later) {
    const [forward, over] = [earlier.figure(CARRIED_FORWARD), later.figure(CARRIED_OVER)];
    // Neither report counts carried applications: the rule does not apply, as in narrative reports without tables.
    if (forward === null && over === null) return [];
    const status = judgeCarry(forward?.value ?? null, over?.value ?? null);
    return [
      {
        status,
        message: messageOf(status, earlier.report.year, forward?.value ?? null, later.report.year, over?.value ?? null),
        place: '',
        earlier: placesOf([forward]),
        later: placesOf([over]),
      },
    ];
  },
} as const satisfies CrossRule & Record<string, unknown>;

/** Counts of applications (件). */
export const judgeCarry = compareValues;

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
