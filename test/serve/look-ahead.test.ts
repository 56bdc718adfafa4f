import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { fieldsBelow } from '../../src/serve/look-ahead.js';

const schema = buildSchema(`
  type Query { things: Things, thing: Thing }
  type Things { nodes: [Thing!], edges: [Edge!] }
  type Edge { node: Thing }
  type Thing { id: ID, of: Thing }
`);

function asked(source: string): string[] {
  const seen: ReadonlySet<string>[] = [];
  const look = (_args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    // Twice, as the second answer comes from what is kept of the document.
    seen.push(fieldsBelow(info), fieldsBelow(info));
    return null;
  };
  const { errors } = graphqlSync({ schema, source, rootValue: { things: look, thing: look } });
  expect(errors).toBeUndefined();
  expect(seen[1]).toEqual(seen[0]);
  return [...(seen[0] ?? [])].sort();
}

describe('what a question asks below a field', () => {
  it.each([
    ['fields of fields', '{ thing { id of { id of { id } } } }', ['id', 'of', 'of.id', 'of.of']],
    ['nodes of a list as its own', '{ things { nodes { of { id } } } }', ['of', 'of.id']],
    ['nodes of edges as well', '{ things { edges { node { of { id } } } } }', ['of', 'of.id']],
    [
      'fragments',
      '{ thing { ...a ... on Thing { id } } } fragment a on Thing { of { ...b } } fragment b on Thing { id }',
      ['id', 'of', 'of.id'],
    ],
    ['a field that is asked twice', '{ thing { id } thing { of { id } } }', ['id', 'of', 'of.id']],
    ['no scalars of a scalar', '{ things { edges { __typename } } }', ['__typename']],
  ])('has %s', (_, source, fields) => {
    expect(asked(source)).toEqual(fields);
  });

  it('is told in a moment where fragments spread each other many times', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Thing { ...f${i + 1} ...f${i + 1} }`,
    ).join('\n');
    expect(asked(`{ thing { ...f0 } } ${fragments} fragment f40 on Thing { id }`)).toEqual(['id']);
  });
});
