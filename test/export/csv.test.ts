import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { EXPORT_GUIDE, withDictionary } from '../../scripts/data-dictionary.js';
import { csv } from '../../src/export/csv.js';
import { column, type Row, type Table } from '../../src/export/table.js';
import { TABLES } from '../../src/export/tables/tables.js';

const TABLE: Table = {
  name: 'things',
  meaning: 'Things.',
  key: ['a'],
  statement: 'topics',
  pageSize: 1,
  columns: [column('a', 'string', 'A.'), column('b', 'number', 'B.')],
};
const written = (rows: readonly Row[], options = { bom: false, rawFormulas: false }): string => {
  const format = csv(options);
  return format.head(TABLE) + format.body(TABLE, rows, true) + format.tail(TABLE);
};

describe('CSV', () => {
  it('tells no value from the empty string, and writes booleans, numbers and lists', () => {
    expect(
      written([
        { a: null, b: 0 },
        { a: '', b: -1.5 },
        { a: ['x', 'y'], b: null },
        { a: true, b: 1e21 },
        { a: false, b: 12345678 },
        { a: [], b: 1 },
      ]),
    ).toBe('a,b\n,0\n"",-1.5\nx|y,\ntrue,1e+21\nfalse,12345678\n,1\n');
  });

  it('begins with the mark of UTF-8 when it is asked to', () => {
    expect(written([{ a: '镇', b: 1 }], { bom: true, rawFormulas: false })).toBe('\u{FEFF}a,b\n镇,1\n');
  });

  it.each([
    ['=HYPERLINK("http://example.invalid")', "'="],
    ['+1+1', "'+"],
    ['-2+3', "'-"],
    ['@SUM(A1)', "'@"],
    ['\t=1', "'\t"],
    ['\r=1', "'\r"],
    ['＝1', "'＝"],
  ])('takes the effect from the formula %j', (formula, begin) => {
    const [row] = parse<{ a: string }>(written([{ a: formula, b: 1 }]), { columns: true });
    expect(row?.a.startsWith(begin)).toBe(true);
    expect(row?.a.slice(1)).toBe(formula);
    expect(
      parse<{ a: string }>(written([{ a: formula, b: 1 }], { bom: false, rawFormulas: true }), { columns: true })[0]?.a,
    ).toBe(formula);
  });

  it('leaves alone what is no formula: a lone dash, a number', () => {
    expect(
      written([
        { a: '-', b: -3 },
        { a: '1=1', b: 2 },
      ]),
    ).toBe('a,b\n-,-3\n1=1,2\n');
  });

  it('is read back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string({ unit: 'binary' }), b: fc.integer() }), { minLength: 1 }),
        (rows) => {
          const back = parse<{ a: string; b: string }>(written(rows, { bom: false, rawFormulas: true }), {
            columns: true,
          });
          expect(back).toEqual(rows.map(({ a, b }) => ({ a, b: String(b) })));
        },
      ),
    );
  });
});

describe('the data dictionary', () => {
  it('in docs/export.md is that of the tables (npm run dictionary)', () => {
    const guide = readFileSync(EXPORT_GUIDE, 'utf8');
    expect(withDictionary(guide)).toBe(guide);
  });

  it('names columns once, keys and references that are there', () => {
    const known = new Set(TABLES.flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name}`)));
    expect(known.size).toBe(TABLES.flatMap(({ columns }) => columns).length);
    for (const { name, key, columns } of TABLES) {
      expect(key.filter((part) => !known.has(`${name}.${part}`))).toEqual([]);
      expect(columns.filter(({ references }) => references !== undefined && !known.has(references))).toEqual([]);
      expect(columns.filter(({ meaning }) => !/[.:;)]$/u.test(meaning))).toEqual([]);
    }
  });
});
