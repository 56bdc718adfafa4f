import { describe, expect, it } from '@jest/globals';
import { parseRow } from '../../src/store/row-file.js';
import { cypherOf, loadStatements, parseStatement } from '../../src/store/statement-file.js';

const HEADER = [
  '// Purpose: pages through things',
  '//          in an order.',
  '// Params:  $limit — integer, how many',
  '//          $kind — string or null, only this kind,',
  '//          whatever its size',
  '//          $order — NAME or SIZE, what to sort by',
  '//          $after — string or null, where the page begins',
  '// Rows:    id — string, the id',
].join('\n');
const BODY = [
  "MATCH (n:Thing) WHERE n.note <> 'costs $nothing' // not $this",
  '/*? kind */ AND n.kind = $kind',
  '/*? after */ /*? order=NAME */ AND n.name > $after',
  '/*? !kind */ AND n.kind IS NOT NULL',
  'RETURN n.id AS id',
  '/*? order=NAME */ ORDER BY n.name',
  '/*? order=SIZE */ ORDER BY n.size',
  'LIMIT $limit',
].join('\n');
const page = parseStatement('read/things', `${HEADER}\n${BODY}\n`);

describe('a statement file', () => {
  it('tells purpose, parameters and rows, continued lines included', () => {
    expect(page.header.purpose).toBe('pages through things in an order.');
    expect(page.header.params.map(({ name }) => name)).toEqual(['limit', 'kind', 'order', 'after']);
    expect(page.header.params[1]?.meaning).toBe('string or null, only this kind, whatever its size');
    expect(page.header.rows).toEqual([{ name: 'id', meaning: 'string, the id' }]);
  });

  it('finds the parameters that text and conditions use, and not what strings and comments say', () => {
    expect(page.used).toEqual(['after', 'kind', 'limit', 'order']);
    expect(page.required).toEqual(['limit']);
  });

  it.each([
    [{ limit: 1 }, ['AND n.kind IS NOT NULL', 'RETURN n.id AS id', 'LIMIT $limit']],
    [
      { limit: 1, kind: null, order: 'SIZE' },
      ['AND n.kind IS NOT NULL', 'RETURN n.id AS id', 'ORDER BY n.size', 'LIMIT $limit'],
    ],
    [
      { limit: 1, kind: 'a', order: 'NAME' },
      ['AND n.kind = $kind', 'RETURN n.id AS id', 'ORDER BY n.name', 'LIMIT $limit'],
    ],
    [
      { limit: 1, after: 'x', order: 'SIZE' },
      ['AND n.kind IS NOT NULL', 'RETURN n.id AS id', 'ORDER BY n.size', 'LIMIT $limit'],
    ],
    [
      { limit: 1, after: '', order: 'NAME', kind: false },
      ['AND n.kind = $kind', 'AND n.name > $after', 'RETURN n.id AS id', 'ORDER BY n.name', 'LIMIT $limit'],
    ],
  ])('keeps the optional lines that %j asks for', (params, lines) => {
    expect(cypherOf(page, params).split('\n').slice(1)).toEqual(lines);
  });

  it('refuses parameters that it does not declare and insists on those it needs', () => {
    expect(() => cypherOf(page, { limit: 1, kinds: [] })).toThrow(
      'neo4j/read/things.cypher does not know the parameter $kinds.',
    );
    expect(() => cypherOf(page, { kind: 'a' })).toThrow('neo4j/read/things.cypher needs the parameter $limit.');
  });

  it.each([
    ['no Rows line', '// Purpose: a\n// Params:  none\nRETURN 1', 'has no "// Rows:" line'],
    ['no Purpose', '// Purpose:\n// Params:  none\n// Rows:    none\nRETURN 1', 'has no "// Purpose:" line'],
    [
      'an entry without meaning',
      '// Purpose: a\n// Params:  $x\n// Rows:    none\nRETURN $x',
      'unexpected "$x" in the header',
    ],
  ])('is refused with %s', (_, source, message) => {
    expect(() => parseStatement('read/broken', source)).toThrow(`neo4j/read/broken.cypher`);
    expect(() => parseStatement('read/broken', source)).toThrow(message);
  });

  it.each([['names conditions that are not there', 'takes in where/nothing, which is not there']])(
    'is refused when it %s',
    (_, message) => {
      const source =
        '// Purpose: a\n// Params:  all of where/nothing\n// Rows:    none\nMATCH (n)\n/*+ where/nothing */';
      expect(() => parseStatement('read/broken', source)).toThrow(message);
    },
  );

  it('is found by its path below neo4j/', () => {
    expect(loadStatements().get('write/report-version')?.header.purpose).toContain('new version');
  });

  it('takes in the row of a node, and refuses one that is not there', () => {
    const source = `${HEADER}\nMATCH (n:Thing) RETURN n.id AS id,\n/*+ row/thing */\nLIMIT $limit\n`;
    const parts = { conditions: new Map(), rows: new Map([['row/thing', parseRow('row/thing', 'n { .id } AS row')]]) };
    const { lines, rows } = parseStatement('read/things', source, parts);
    expect(lines.map(({ text }) => text)).toEqual([
      'MATCH (n:Thing) RETURN n.id AS id,',
      '[n.id] AS row',
      'LIMIT $limit',
    ]);
    expect([...rows]).toEqual([['row', { names: ['id'], many: false }]]);
    expect(() => parseStatement('read/things', source)).toThrow('takes in row/thing, which is not there');
  });

  it('takes in the rows of nodes that a subquery collects', () => {
    const source = [
      HEADER,
      'MATCH (n:Thing) RETURN n.id AS id',
      '/*? kind */ , COLLECT { MATCH (n)--(o:Thing) RETURN',
      '/*? kind */ /*+ row/other */',
      '/*? kind */ } AS others',
      'LIMIT $limit',
    ].join('\n');
    const parts = { conditions: new Map(), rows: new Map([['row/other', parseRow('row/other', 'o { .id } AS row')]]) };
    const statement = parseStatement('read/things', source, parts);
    expect([...statement.rows]).toEqual([['others', { names: ['id'], many: true }]]);
    expect(cypherOf(statement, { limit: 1 })).toBe('MATCH (n:Thing) RETURN n.id AS id\nLIMIT $limit');
    expect(cypherOf(statement, { limit: 1, kind: 1 })).toContain('RETURN\n[o.id]\n} AS others');
  });
});
