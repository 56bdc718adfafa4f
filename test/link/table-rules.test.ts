import { describe, expect, it } from '@jest/globals';
import { findingsAcross } from '../../src/link/rules/across-years.js';
import { yItems } from '../../src/link/rules/y-items.js';
import { yValid } from '../../src/link/rules/y-valid.js';
import type { FigureForLinking, ReportForLinking } from '../../src/model/link.js';

const reportOf = (year: number): ReportForLinking => ({
  ...{ reportId: `re_${year}`, versionId: `rv_${year}`, year, sha256: `sha${year}`, signature: '' },
});
/** Cells of table 2 of one year; null is a blank cell, which the graph does not give. */
const cells = (year: number, row: string, values: Readonly<Record<string, number | null>>): FigureForLinking[] =>
  Object.entries(values).flatMap(([column, value], i) =>
    value === null
      ? []
      : [{ reportId: `re_${year}`, key: `t2.${row}.${column}`, value, quote: String(value), start: i, end: i + 1 }],
  );
const statuses = (figures: readonly FigureForLinking[], rule: typeof yValid | typeof yItems): string[] =>
  findingsAcross({ reports: [reportOf(2022), reportOf(2023)], figures, statements: [] }, [rule]).map((f) => f.status);

describe('Y-valid: in force = in force the year before + issued − repealed', () => {
  const figures = (e: {
    before: number;
    issued: number;
    repealed: number | null;
    valid: number;
  }): FigureForLinking[] => [
    ...cells(2022, 'normativeDocuments', { issued: 0, repealed: 0, valid: e.before }),
    ...cells(2023, 'normativeDocuments', { issued: e.issued, repealed: e.repealed, valid: e.valid }),
  ];
  it.each([yValid.example, yValid.counterExample, yValid.nearMiss])('judges its own example %j', (example) =>
    expect(statuses(figures(example), yValid)).toEqual([example.status]),
  );

  it('one finding a row that fails, with evidence of both years', () => {
    const all = [
      ...cells(2022, 'rules', { valid: 0 }),
      ...cells(2023, 'rules', { issued: 1, repealed: 0, valid: 0 }),
      ...figures({ before: 4, issued: 2, repealed: 1, valid: 7 }),
    ];
    const found = findingsAcross({ reports: [reportOf(2022), reportOf(2023)], figures: all, statements: [] }, [yValid]);
    expect(found.map((f) => f.status)).toEqual(['FAIL', 'FAIL']);
    expect(new Set(found.map((f) => f.id)).size).toBe(2);
    expect(JSON.parse(found[1]?.evidence ?? '').map((e: { source: string }) => e.source)).toEqual([
      'sha2022',
      'sha2023',
      'sha2023',
      'sha2023',
    ]);
    expect(found[1]?.message).toBe(
      '行政规范性文件: 4 in force in 2022 + 2 issued − 1 repealed = 5, the report of 2023 says 7.',
    );
  });

  it('does not apply to the year after the 2019 form, which counts something else', () => {
    const all = [
      ...cells(2022, 'normativeDocuments', { made: 1, published: 1, publishedTotal: 3 }),
      ...cells(2023, 'normativeDocuments', { issued: 0, repealed: 0, valid: 9 }),
    ];
    expect(statuses(all, yValid)).toEqual([]);
  });
});

describe('Y-items: items at the start = those of the year before + its change', () => {
  const figures = (e: { before: number; change: number | null; start: number }): FigureForLinking[] => [
    ...cells(2022, 'licences', { itemsBefore: e.before, change: e.change }),
    ...cells(2023, 'licences', { itemsBefore: e.start, change: 0 }),
  ];
  it.each([yItems.example, yItems.counterExample, yItems.nearMiss])('judges its own example %j', (example) =>
    expect(statuses(figures(example), yItems)).toEqual([example.status]),
  );

  it('rows that pass are one answer', () => {
    const rows = ['licences', 'penalties', 'coercion', 'fees', 'otherServices'];
    const all = rows.flatMap((row) => [
      ...cells(2022, row, { itemsBefore: 3, change: 1 }),
      ...cells(2023, row, { itemsBefore: 4, change: 0 }),
    ]);
    expect(statuses(all, yItems)).toEqual(['PASS']);
  });

  it('does not apply where the later report has the 2021 form', () => {
    expect(statuses(cells(2022, 'licences', { itemsBefore: 3, change: 1 }), yItems)).toEqual([]);
  });
});

describe('law and source', () => {
  it.each([yValid, yItems])('$id', ({ law, source }) => {
    for (const sentence of [law, source]) expect(sentence).toMatch(/^\S.{8,}\.$/su);
  });
});
