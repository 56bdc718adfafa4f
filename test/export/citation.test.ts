import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { citationOf } from '../../src/model/citation.js';

describe('citations', () => {
  it('of the software name its version and licence', () => {
    const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
    const lines = readFileSync('CITATION.cff', 'utf8').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['cff-version: 1.2.0', `version: ${version}`, `license: ${license}`]));
  });

  it('of the data name version, extractors and years', () => {
    const meta = { dataVersion: 'abc', schemaVersion: 1, maskVersion: 1, gazetteers: [], extractors: ['2.0.0'] };
    expect(citationOf({ ...meta, years: [2017, 2018, 2021] })).toBe(
      'Disclosure Graph, data version abc, extractor 2.0.0, covered years 2017–2021.',
    );
    expect(citationOf({ ...meta, extractors: [], years: [] })).toBe('Disclosure Graph, data version abc.');
  });
});
