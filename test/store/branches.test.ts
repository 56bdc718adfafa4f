import { describe, expect, it } from '@jest/globals';
import { parseStatement, cypherOf, type Parts } from '../../src/store/statement-file.js';
import { parseLine } from '../../src/store/optional-line.js';
import { parseHeader } from '../../src/store/statement-header.js';

const HEADER = [
  '// Purpose: conditions on things (n).',
  '// Params:  $year — integer | null, the year',
  '//          $kind — string | null, the kind',
  '//          $bound — boolean | null, tied to something',
  '//          $and — such conditions[] | null',
  '//          $or — such conditions[] | null',
  '//          $not — such conditions | null',
  '// Rows:    none',
].join('\n');
const LINES = [
  '/*? year */ AND n.year = $year',
  "/*? kind */ AND n.kind = $kind AND n.note <> '$kind'",
  '/*? bound=true */ AND EXISTS { (n)--() }',
  '/*? bound=false */ AND NOT EXISTS { (n)--() }',
].map(parseLine);
const PARTS: Parts = {
  conditions: new Map([['where/things', { header: parseHeader('where/things', HEADER), lines: LINES }]]),
  rows: new Map(),
};
const list = parseStatement(
  'read/things-count',
  [
    '// Purpose: counts things.',
    '// Params:  all of where/things',
    '//          $other — integer | null, something else',
    '// Rows:    count — integer, how many',
    'MATCH (n:Thing) WHERE true',
    '/*+ where/things */',
    '/*? other */ AND n.other = $other',
    'RETURN count(n) AS count',
  ].join('\n'),
  PARTS,
);
const where = (params: Record<string, unknown>): string[] => cypherOf(list, params).split('\n').slice(1, -1);

describe('conditions that a statement takes in', () => {
  it('count as its own parameters', () => {
    expect(list.header.params.map(({ name }) => name)).toEqual(['year', 'kind', 'bound', 'and', 'or', 'not', 'other']);
    expect(list.used).toEqual(['and', 'bound', 'kind', 'not', 'or', 'other', 'year']);
  });

  it('stand as they would without and, or and not, where these are not given', () => {
    expect(where({ year: 2020, bound: false, other: 1, and: null, or: null, not: null })).toEqual([
      'AND n.year = $year',
      'AND NOT EXISTS { (n)--() }',
      'AND n.other = $other',
    ]);
  });

  it('read values of a joined set from inside of the parameter, strings of the text left alone', () => {
    expect(where({ year: 2020, or: [{ kind: 'a' }, { not: { year: 2021 }, bound: true }], other: 1 })).toEqual([
      'AND n.year = $year',
      'AND ((true',
      "AND n.kind = $or[0].kind AND n.note <> '$kind')",
      'OR (true',
      'AND EXISTS { (n)--() }',
      'AND NOT coalesce((true',
      'AND n.year = $or[1].not.year), false)))',
      'AND n.other = $other',
    ]);
  });

  it.each([
    ['no alternatives: nothing fits', { or: [] }, ['AND false']],
    ['nothing more to hold', { and: [] }, []],
    ['an empty set holds', { and: [{}] }, ['AND (true', ')']],
    ['nothing but everything', { not: {} }, ['AND NOT coalesce((true', '), false)']],
  ])('%s', (_, params, lines) => {
    expect(where(params)).toEqual(lines);
  });

  it('never let a text of the asker into the Cypher', () => {
    const evil = "x' OR 1=1 //";
    expect(
      cypherOf(list, { kind: evil, or: [{ kind: evil }, { and: [{ kind: evil }] }], not: { kind: evil } }),
    ).not.toContain('OR 1=1');
    expect(() => cypherOf(list, { or: [{ [evil]: 1 }] })).toThrow(`There is no condition ${evil}`);
  });
});
