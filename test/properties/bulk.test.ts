import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { hashId } from '../../src/model/ids.js';
import { csvLine, isWritable, LIST_DELIMITER } from '../../src/store/bulk/csv.js';
import { IdSet } from '../../src/store/bulk/id-set.js';

describe('files for the importer', () => {
  it('a set of ids is a set, also when it has grown', () => {
    const [ids, plain] = [new IdSet(), new Set<string>()];
    for (let i = 0; i < 20_000; i++) {
      const id = hashId('wo', (i * 7919) % 12_000);
      expect(ids.add(id)).toBe(!plain.has(id));
      plain.add(id);
    }
    expect(ids.size).toBe(plain.size);
  });

  it('texts come back as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const [row] = parse(csvLine(texts)) as string[][];
        expect(row).toEqual(texts);
      }),
    );
  });

  it('no text is none, an empty text is one, a list has its delimiter', () => {
    expect(csvLine([null, '', undefined, 1.5, false, ['a', 'b'], []])).toBe(`,"",,1.5,false,"a${LIST_DELIMITER}b",\n`);
  });

  it('what the importer could not carry is known before', () => {
    expect(isWritable('一般\r\n"的"，文字')).toBe(true);
    for (const text of ['a\u0000', `a${LIST_DELIMITER}b`, '\ud800', 'x'.repeat(1_000_001)])
      expect([text.slice(0, 5), isWritable(text)]).toEqual([text.slice(0, 5), false]);
  });
});
