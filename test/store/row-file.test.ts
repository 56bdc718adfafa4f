import { describe, expect, it } from '@jest/globals';
import { parseRow } from '../../src/store/row-file.js';

describe('the row of a node', () => {
  it('becomes the list of its values, with their names beside it', () => {
    const { names, list } = parseRow(
      'row/thing',
      "n {\n    __typename: 'Thing', .id, size: coalesce(n.size, 0),\n    of: head([(n)-[:OF {of: 1}]->(m) | m { .id, .name }])\n  } AS row\n",
    );
    expect(names).toEqual(['__typename', 'id', 'size', 'of']);
    expect(list).toBe("['Thing', n.id, coalesce(n.size, 0), head([(n)-[:OF {of: 1}]->(m) | m { .id, .name }])]");
  });

  it('is refused where it is no map projection', () => {
    expect(() => parseRow('row/thing', 'n.id AS row')).toThrow('neo4j/row/thing.cypher is no map projection');
  });
});
