import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver, Session } from 'neo4j-driver';
import { openGraph } from '../../src/store/graph.js';
import { applySchema, constraintFiles } from '../../src/store/schema.js';
import { JOINTS } from '../../src/store/branches.js';
import { cypherOf, loadStatements, type StatementFile } from '../../src/store/statement-file.js';
import { connection, openDriver } from '../setup/graph.js';

const statements = [...loadStatements().values()];

/** Texts that a file can become: with and without its optional lines, and with every two of its alternatives beside each other in one of them. */
function variants(statement: StatementFile): string[] {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of statement.conditions) {
    if (value !== null) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  let choices: Record<string, unknown>[] = [{}];
  for (const [name, options] of values) {
    choices = choices.flatMap((choice) => [...options].map((value) => ({ ...choice, [name]: value })));
  }
  const optional = statement.used.filter((name) => !values.has(name) && !statement.required.includes(name));
  const required = Object.fromEntries(statement.required.filter((name) => !values.has(name)).map((name) => [name, 1]));
  const joints = new Set<string>(statement.where ? JOINTS : []);
  const all = Object.fromEntries(optional.filter((name) => !joints.has(name)).map((name) => [name, 1]));
  // Joined sets take long to plan; two of them have every alternative between them.
  const ends = new Set([...choices.slice(0, 1), ...choices.slice(-1)]);
  return [
    ...new Set(
      [...new Set([...allPairs(choices), ...ends])]
        .flatMap((choice) => [
          { ...required, ...choice, ...all },
          { ...required, ...choice },
          ...(statement.where && ends.has(choice)
            ? [{ ...required, ...choice, ...joinedSets(statement, { ...choice, ...all }) }]
            : []),
        ])
        .map((params) => cypherOf(statement, params)),
    ),
  ];
}

/** A few of the choices that hold every two values which stand beside each other in one of them (pairwise testing): planning each combination takes minutes. */
function allPairs(choices: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const pairsOf = (choice: Record<string, unknown>): string[] => {
    const values = Object.entries(choice).map((entry) => entry.join('='));
    return values.flatMap((one, i) => values.slice(i).map((other) => `${one} ${other}`));
  };
  const kept = choices.slice(0, 1);
  const open = new Set(choices.flatMap(pairsOf));
  for (let next = choices[0]; next && open.size > 0;) {
    for (const pair of pairsOf(next)) open.delete(pair);
    const news = (choice: Record<string, unknown>): number => pairsOf(choice).filter((pair) => open.has(pair)).length;
    next = choices.reduce((best, choice) => (news(choice) > news(best) ? choice : best), next);
    if (open.size > 0) kept.push(next);
  }
  return kept;
}

/** Every condition of the list, joined in every way. */
function joinedSets({ where }: StatementFile, values: Record<string, unknown>): Record<string, unknown> {
  const known = new Set(where?.file.header.params.map(({ name }) => name));
  const full = Object.fromEntries(Object.entries(values).filter(([name]) => known.has(name)));
  return {
    and: [{ or: [full, {}] }, full],
    or: [{ not: full }, { and: [], or: [] }],
    not: { and: [full, { not: full }] },
  };
}

describe('the Cypher of the project', () => {
  let driver: Driver;
  let session: Session;
  beforeAll(async () => {
    const graph = await openGraph(connection());
    await applySchema(graph);
    await graph.close();
    driver = openDriver();
    session = driver.session({ database: connection().database });
  });
  afterAll(async () => {
    await session.close();
    await driver.close();
  });

  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s declares exactly the parameters it uses',
    (_, statement) => {
      expect(statement.header.params.map(({ name }) => name).sort()).toEqual(statement.used);
      expect(statement.header.purpose).toMatch(/[.?]$/u);
    },
  );

  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s is one statement that Neo4j can plan',
    async (_, statement) => {
      for (const text of variants(statement)) {
        // SHOW can't be explained, but asking changes nothing.
        const result = await session.run(/^SHOW\b/u.test(text) ? text : `EXPLAIN ${text}`);
        const names = result.summary.plan ? returned(result.summary.plan) : result.records[0]?.keys;
        if (names && statement.header.rows.length > 0) {
          expect([...names].sort()).toEqual(statement.header.rows.map(({ name }) => name).sort());
        }
      }
    },
  );

  it('names every constraint and index once, and all of them are there', async () => {
    const names = constraintFiles({ statements: loadStatements() }).map(({ creates }) => creates);
    expect(new Set(names).size).toBe(names.length);
    const { records } = await session.run('SHOW INDEXES YIELD name, state RETURN name, state');
    const states = new Map(records.map((record) => [record.get('name') as string, record.get('state') as string]));
    expect(names.filter((name) => states.get(name) !== 'ONLINE')).toEqual([]);
  });
});

/** Column names, as the plan's last operator gives them. */
function returned(plan: { identifiers: readonly string[]; arguments: Record<string, unknown> }): readonly string[] {
  const details = plan.arguments['Details'];
  return typeof details === 'string' ? details.split(', ').map((name) => name.replaceAll('`', '')) : plan.identifiers;
}
