import { describe, expect, it } from '@jest/globals';
import { threadRow, yearsBetween, type GridStep } from '../../explorer/src/model/thread-grid.js';

const said = (...years: number[]) => years.map((year, i) => ({ id: `s${i}`, text: `words ${i}`, year, done: false }));
const step = (from: number, to: number, kind: GridStep['kind']): GridStep => ({ from: `s${from}`, to: `s${to}`, kind });
const shown = (row: ReturnType<typeof threadRow>): string[] =>
  row.cells.map(({ year, state, lane }) => `${year} ${state}${lane === 0 ? '' : ` lane ${lane}`}`);

describe('the cells of a thread', () => {
  it('say how each statement stands again, and which report first lacks it', () => {
    const row = threadRow(
      {
        statements: said(2018, 2019, 2020, 2021),
        steps: [step(0, 1, 'IDENTICAL'), step(1, 2, 'NEAR_IDENTICAL'), step(2, 3, 'REWORDED')],
      },
      [2018, 2019, 2020, 2021, 2022, 2023],
    );
    expect(shown(row)).toEqual(['2018 new', '2019 identical', '2020 edited', '2021 reworded', '2022 dropped']);
  });

  it('tell a return from a gap without a report', () => {
    const thread = { statements: said(2018, 2020), steps: [step(0, 1, 'IDENTICAL')] };
    expect(shown(threadRow(thread, [2018, 2019, 2020]))).toEqual(['2018 new', '2019 dropped', '2020 returned']);
    expect(shown(threadRow(thread, [2018, 2020]))).toEqual(['2018 new', '2020 identical']);
  });

  it('tell what was done from what is only gone', () => {
    const [first, ...others] = said(2018, 2019, 2021);
    const kept = first ? [{ ...first, done: true }, ...others] : [];
    const steps = [step(0, 1, 'IDENTICAL')];
    const years = [2018, 2019, 2020, 2021, 2022];
    // Done in 2018, and promised again: what counts is the statement before the report that lacks it.
    expect(shown(threadRow({ statements: kept, steps }, years))[2]).toBe('2020 dropped');
    const last = kept.map((one) => ({ ...one, done: one.year === 2021 }));
    expect(shown(threadRow({ statements: last, steps }, years)).at(-1)).toBe('2022 done');
  });

  it('stand in lanes where a pledge was split, and come together where it was merged', () => {
    const row = threadRow(
      {
        statements: said(2018, 2019, 2019, 2020),
        steps: [step(0, 1, 'REWORDED'), step(0, 2, 'REWORDED'), step(1, 3, 'NEAR_IDENTICAL'), step(2, 3, 'REWORDED')],
      },
      [2018, 2019, 2020],
    );
    expect(shown(row)).toEqual(['2018 new', '2019 reworded', '2019 reworded lane 1', '2020 edited']);
    expect(row.lanes).toBe(2);
    expect(row.links).toHaveLength(4);
  });
});

describe('years', () => {
  it.each([
    [
      [2019, 2017, 2021],
      [2017, 2018, 2019, 2020, 2021],
    ],
    [[2020], [2020]],
    [[], []],
  ])('from the first to the last: %j', (years, all) => {
    expect(yearsBetween(years)).toEqual(all);
  });
});
