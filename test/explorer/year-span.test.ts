import { describe, expect, it } from '@jest/globals';
import { yearSpan } from '../../explorer/src/model/year-span.js';

describe('yearSpan', () => {
  it.each([
    [[], ''],
    [[2019], '2019'],
    [[2019, 2020, 2021], '2019–2021'],
    [[2019, 2021, 2022], '2019 · 2021 · 2022'],
  ])('%j: %s', (years, expected) => expect(yearSpan(years)).toBe(expected));
});
