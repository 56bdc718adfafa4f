import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { changedWords } from '../../explorer/src/model/changed-words.js';
import { csv } from '../../explorer/src/model/csv.js';
import { figureSeries } from '../../explorer/src/model/figure-series.js';
import { matrix } from '../../explorer/src/model/matrix.js';
import { readQuestion } from '../../explorer/src/model/question.js';

describe('changed words', () => {
  const changes = [
    { kind: 'KEPT', text: '每周更新' },
    { kind: 'REMOVED', text: '一' },
    { kind: 'ADDED', text: '两' },
    { kind: 'KEPT', text: '次纸质资料' },
  ] as const;

  it('are marked in the wording as it was written; what the mask drops is set apart', () => {
    expect(changedWords('2021年，我镇每周更新两次纸质资料', changes, 'later')).toEqual([
      { kind: 'masked', text: '2021年，我镇' },
      { kind: 'kept', text: '每周更新' },
      { kind: 'changed', text: '两' },
      { kind: 'kept', text: '次纸质资料' },
    ]);
    expect(changedWords('每周更新一次纸质资料', changes, 'earlier')).toContainEqual({ kind: 'changed', text: '一' });
  });

  it('stand alone where the wording has other signs than the masked one', () => {
    expect(changedWords('每週更新两次紙質資料', changes, 'later').map(({ text }) => text)).toEqual([
      '每周更新',
      '两',
      '次纸质资料',
    ]);
  });
});

describe('CSV', () => {
  const nasty = ['a,b', 'say "no"', 'two\nlines', '=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '镇', ''];

  it('is read back as it was, and begins no formula', () => {
    const text = csv(
      ['name', 'n'],
      nasty.map((value, i) => [value, i]),
    );
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text, { bom: true }) as string[][];
    expect(rows.slice(1).map(([value]) => value)).toEqual(
      nasty.map((value) => (/^[=+\-@]/u.test(value) ? `'${value}` : value)),
    );
    expect(rows.at(-1)).toEqual(['', '8']);
  });

  it('writes numbers as numbers and nothing for null', () => {
    expect(csv(['a'], [[-3], [null], [0.5]])).toBe('\uFEFFa\r\n-3\r\n\r\n0.5\r\n');
  });
});

describe('a question', () => {
  it.each([
    ['石篆镇 2021 培训', ['石篆镇', '培训'], 2021, 2021],
    ['石篆镇2019-2021', ['石篆镇'], 2019, 2021],
    ['２０２０年度', [], 2020, 2020],
    ['信息公開，培訓', ['信息公開', '培訓'], null, null],
    ['12345 热线', ['12345', '热线'], null, null],
    ['   ', [], null, null],
  ])('%s', (line, words, fromYear, toYear) => {
    expect(readQuestion(line)).toEqual({ words, fromYear, toYear });
  });
});

describe('the matrix', () => {
  const place = (code: string, year: number, reports: number, seen: number) => ({
    code,
    name: code,
    year,
    known: 3,
    seen,
    reports,
    missing: 3 - reports,
    township: null,
  });
  const counted = (year: number, codes: (string | null)[], comparable: number, unchanged: number) => ({
    year,
    codes,
    statements: 10,
    comparable,
    unchanged,
  });

  it('has a share where pledges could be copies, adds up the parts of a place, and keeps places without reports apart', () => {
    const { years, rows, unseen } = matrix(
      [place('99', 2020, 2, 3), place('99', 2019, 0, 3), place('98', 2019, 0, 0), place('98', 2020, 0, 0)],
      [counted(2020, ['99', '9901'], 8, 2), counted(2020, ['99', '9902'], 2, 2), counted(2019, [null], 5, 5)],
    );
    expect(years).toEqual([2019, 2020]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toMatchObject([
      { year: 2019, reports: 0, missing: 3, share: null },
      { year: 2020, reports: 2, comparable: 10, unchanged: 4, share: 0.4 },
    ]);
    expect(unseen.map(({ code }) => code)).toEqual(['98']);
  });

  it('counts a county without a prefecture by its own code', () => {
    const { rows } = matrix(
      [place('9901', 2020, 1, 1), place('990121', 2020, 1, 1)],
      [counted(2020, ['99', null, '990121'], 4, 1)],
    );
    expect(rows.map(({ code, cells }) => [code, cells[0]?.share])).toEqual([
      ['9901', null],
      ['990121', 0.25],
    ]);
  });
});

describe('figures over the years', () => {
  it('take the table where text and table state one, and leave gaps', () => {
    const figure = (value: number, origin: 'TEXT' | 'TABLE') => ({
      id: `${value}`,
      key: 'applications.received',
      value,
      qualifier: 'EXACT' as const,
      unit: '件',
      origin,
      quote: '',
    });
    const series = figureSeries([
      { id: 'a', year: { value: 2021 }, figures: [figure(4, 'TEXT'), figure(5, 'TABLE')] },
      { id: 'b', year: { value: 2020 }, figures: [] },
      { id: 'c', year: { value: 2019 }, figures: [figure(7, 'TABLE'), figure(6, 'TEXT')] },
    ]);
    expect(series.map(({ points }) => points.map(({ year, value }) => [year, value]))).toEqual([
      [
        [2019, 7],
        [2021, 5],
      ],
    ]);
  });
});
