import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GraphQLScalarType, isInterfaceType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';
import { composeSupergraph } from '../../scripts/supergraph.js';
import { buildSchema, RESOLVERS, SUBGRAPHS } from '../../src/serve/schema.js';

type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Keys of resolvers that the schema does not know: graphql-tools would ignore them in silence. */
function strangers(schema: GraphQLSchema, resolvers: ResolverMap): string[] {
  return Object.entries(resolvers).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    if (isScalarType(type)) return fields instanceof GraphQLScalarType && fields.name === name ? [] : [name];
    if (!isObjectType(type) && !isInterfaceType(type)) return [name];
    return Object.keys(fields)
      .filter((field) => !field.startsWith('__') && !(field in type.getFields()))
      .map((field) => `${name}.${field}`);
  });
}

/** Types, fields and arguments without a description; what federation adds is not ours. */
function undescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('_') || (!isObjectType(type) && !isInterfaceType(type))) return [];
    const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
    return [
      ...(type.description || type.name === 'Query' ? [] : [type.name]),
      ...fields.flatMap((field) => [
        ...(field.description || field.name === 'id' || type.name === 'Counts' ? [] : [`${type.name}.${field.name}`]),
        ...field.args
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      ]),
    ];
  });
}

describe('the three subgraphs', () => {
  it('compose, and schema/supergraph.graphql is what they compose to (npm run compose)', () => {
    expect(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')).toBe(composeSupergraph());
  });

  it.each(SUBGRAPHS)('%s has resolvers for what its schema knows, and no others', (name) => {
    expect(strangers(buildSchema(name), RESOLVERS[name] as unknown as ResolverMap)).toEqual([]);
  });

  it('say what every type, field and argument means', () => {
    expect(undescribed(buildSchema())).toEqual([]);
  });

  it('have the root fields of the contract, with the arguments of the contract', () => {
    const query = buildSchema().getQueryType()?.getFields() ?? {};
    const signature = (name: string): string =>
      `${query[name]?.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')} → ${query[name]?.type}`;
    const page = 'first: Int, after: String';
    expect(
      Object.fromEntries(
        [
          'township',
          'townships',
          'division',
          'issuer',
          'report',
          'reports',
          'search',
          'findings',
          'recurringPledges',
          'persistentProblems',
          'sharedWordings',
          'node',
          'nodes',
          'meta',
        ].map((name) => [name, signature(name)]),
      ),
    ).toEqual({
      township: 'code: ID! → Township',
      townships: `where: TownshipWhere, orderBy: TownshipOrder, ${page} → TownshipConnection!`,
      division: 'code: ID! → Division',
      issuer: 'id: ID! → Issuer',
      report: 'id: ID! → Report',
      reports: `where: ReportWhere, orderBy: ReportOrder, ${page} → ReportConnection!`,
      search: `text: String!, kinds: [StatementKind!], where: StatementWhere, ${page} → SearchConnection!`,
      findings: `where: FindingWhere, ${page} → FindingConnection!`,
      recurringPledges: `where: ThreadWhere, orderBy: ThreadOrder, ${page} → ThreadConnection!`,
      persistentProblems: `where: ThreadWhere, orderBy: ThreadOrder, ${page} → ThreadConnection!`,
      sharedWordings: `where: WordingWhere, ${page} → WordingConnection!`,
      node: 'id: ID! → Node',
      nodes: 'ids: [ID!]! → [Node]!',
      meta: ' → Meta!',
    });
  });
});
