import { describe, expect, it } from '@jest/globals';
import { buildSchema as parseSchema } from 'graphql';
import { entityKeys, lastRelease, mayBreak, schemaChanges } from '../../scripts/schema-changes.js';
import { buildSchema } from '../../src/serve/schema.js';

describe('the API against its last release', () => {
  it('breaks nothing that was not announced (npm run schema-changes)', async () => {
    const { breaking } = await schemaChanges(lastRelease(), buildSchema(), entityKeys());
    expect(mayBreak() ? [] : breaking).toEqual([]);
  });

  it('has been released with the keys by which portals join', () => {
    expect(entityKeys()).toEqual(
      expect.arrayContaining([
        'Township places code',
        'Township places id',
        'Report reports id',
        'Year reports value',
        'Thread threads id',
      ]),
    );
    expect(lastRelease()).toContain('# key Township places code\n');
  });
});

describe('a change of the API', () => {
  const RELEASED = `# key Township places code
    type Query { township(code: ID!): Township old: Old @deprecated(reason: "Use township.") gone: String @deprecated(reason: "No use.") }
    type Township { name: String! nick: String kind: Kind }
    type Old { name: String }
    enum Kind { A B @deprecated(reason: "Never given.") }
    input Where { name: String part: String @deprecated(reason: "Use name.") }
    extend type Query { list(where: Where, first: Int = 20): [Township!]! }`;
  const changes = (from: string, to: string): ReturnType<typeof schemaChanges> =>
    schemaChanges(RELEASED, parseSchema(RELEASED.replace(from, to)), ['Township places code']);

  it.each([
    ['a removed field', 'nick: String', '', 'nick'],
    ['a field of another type', 'name: String! nick', 'name: Int! nick', 'name'],
    ['null where there was none', 'name: String! nick', 'name: String nick', 'name'],
    ['a removed argument', 'first: Int = 20', '', 'first'],
    ['a new required argument', 'township(code: ID!)', 'township(code: ID!, on: String!)', 'on'],
    ['a removed value of an enum', 'A B', 'C B', 'A'],
    ['a condition that goes', 'input Where { name: String', 'input Where {', 'name'],
    ['a new required condition', 'input Where {', 'input Where { must: Int!', 'must'],
  ])('%s is breaking', async (_, from, to, name) => {
    const { breaking } = await changes(from, to);
    expect(breaking).toHaveLength(1);
    expect(breaking[0]).toContain(name);
  });

  it.each([
    ['a removed field', 'gone: String @deprecated(reason: "No use.")', ''],
    ['a removed value', 'B @deprecated(reason: "Never given.")', ''],
    ['a condition that goes', 'part: String @deprecated(reason: "Use name.")', ''],
  ])('%s that was announced is not', async (_, from, to) => {
    expect(await changes(from, to)).toMatchObject({ breaking: [], noticeable: [expect.any(String)] });
  });

  it('that takes a type away is none where all that gives it was announced', async () => {
    const without = RELEASED.replace('old: Old @deprecated(reason: "Use township.")', '').replace(
      'type Old { name: String }',
      '',
    );
    expect((await schemaChanges(RELEASED, parseSchema(without), ['Township places code'])).breaking).toEqual([]);
  });

  it('that only adds is none', async () => {
    expect(await changes('nick: String', 'nick: String more(of: Int): Int')).toMatchObject({
      breaking: [],
      noticeable: [],
    });
    expect((await changes('enum Kind { A', 'enum Kind { NEW A')).breaking).toEqual([]);
  });

  it('that takes an entity key away is breaking', async () => {
    const { breaking } = await schemaChanges(RELEASED, parseSchema(RELEASED), []);
    expect(breaking).toEqual(['Entity key was removed: Township places code']);
  });
});
