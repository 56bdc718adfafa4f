import { describe, expect, it } from '@jest/globals';
import { findingsAcross } from '../../src/link/rules/across-years.js';
import { CARRIED_FORWARD, CARRIED_OVER, judgeCarry, yCarry } from '../../src/link/rules/y-carry.js';
import type { CrossReportFinding, FigureForLinking, ReportForLinking } from '../../src/model/link.js';

const reportOf = (year: number): ReportForLinking => ({
  reportId: `re_${year}`,
  versionId: `rv_${year}`,
  year,
  sha256: `sha${year}`,
  signature: '',
});
const figure = (year: number, key: string, value: number): FigureForLinking => ({
  reportId: `re_${year}`,
  key,
  value,
  quote: String(value),
  start: year,
  end: year + 1,
});

const carryFindings = (
  reports: readonly ReportForLinking[],
  figures: readonly FigureForLinking[],
): CrossReportFinding[] => findingsAcross({ reports, figures, statements: [] }, [yCarry]);

describe('Y-carry', () => {
  it.each([yCarry.example, yCarry.counterExample, yCarry.nearMiss])('judges its own example %j', (example) => {
    expect(judgeCarry(example.carriedForward, example.carriedOver)).toBe(example.status);
  });

  it('names law and source', () => {
    expect(yCarry.law).toMatch(/Order 711/u);
    expect(yCarry.source).toMatch(/〔2021〕30号/u);
  });

  it('fails with evidence of both sides, each with its source', () => {
    const findings = carryFindings(
      [reportOf(2021), reportOf(2022)],
      [figure(2021, CARRIED_FORWARD, 2), figure(2022, CARRIED_OVER, 0)],
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'Y-carry',
      status: 'FAIL',
      reportId: 're_2022',
      versionId: 'rv_2022',
      year: 2022,
      message: 'Unexpected 0 applications taken over in 2022, expected the 2 carried forward in 2021.',
    });
    expect(JSON.parse(findings[0]?.evidence ?? '')).toEqual([
      { start: 2021, end: 2022, quote: '2', source: 'sha2021' },
      { start: 2022, end: 2023, quote: '0', source: 'sha2022' },
    ]);
  });

  it.each([
    ['the same on both sides', [figure(2021, CARRIED_FORWARD, 1), figure(2022, CARRIED_OVER, 1)], ['PASS']],
    ['only the earlier side stated', [figure(2021, CARRIED_FORWARD, 1)], ['CANNOT_JUDGE']],
    ['only the later side stated', [figure(2022, CARRIED_OVER, 0)], ['CANNOT_JUDGE']],
    ['neither side stated: the rule does not apply', [], []],
    ['the other figure of each report', [figure(2021, CARRIED_OVER, 1), figure(2022, CARRIED_FORWARD, 1)], []],
    [
      'the first figure of a key counts, a table before the text',
      [figure(2021, CARRIED_FORWARD, 1), figure(2022, CARRIED_OVER, 1), figure(2022, CARRIED_OVER, 5)],
      ['PASS'],
    ],
  ])('%s', (_why, figures, statuses) => {
    expect(carryFindings([reportOf(2021), reportOf(2022)], figures).map(({ status }) => status)).toEqual(statuses);
  });

  it('compares y and y−1 alone: a missing year is no comparison', () => {
    const figures = [figure(2020, CARRIED_FORWARD, 3), figure(2022, CARRIED_OVER, 0)];
    expect(carryFindings([reportOf(2020), reportOf(2022)], figures)).toEqual([]);
  });
});
