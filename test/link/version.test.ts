import { hash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { linked } from '../../src/commands/evaluate-series.js';
import { readSeries } from '../../src/evaluate/series-gold.js';
import { LINKER_VERSION } from '../../src/link/version.js';

/** Where what is found changes, raise LINKER_VERSION (src/link/version.ts) and write here what the test says it received. */
const FOUND = { version: 4, links: '439c99d8d984' };

it('the version of linking is another one whenever labelled series are linked otherwise', async () => {
  const { series } = await readSeries('examples/evaluation/series/development');
  expect(series.length).toBeGreaterThan(20);
  const links = hash('sha256', JSON.stringify(series.map(linked))).slice(0, 12);
  expect({ version: LINKER_VERSION, links }).toEqual(FOUND);
});
