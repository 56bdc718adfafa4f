import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exampleServer } from '../support/example-server.js';

const RECURRENCE = `query ($first: Int) { recurringPledges(where: { minYears: 1 }, first: $first) { totalCount nodes {
  text status issuer { name county { name } } topics { zh }
  steps { kind similarity yearsApart from { text report { year { value } } } to { text report { year { value } } } } } } }`;

const NESTED: [name: string, query: string][] = [
  ['recurrence', RECURRENCE],
  [
    'reports with all their parts',
    `query ($first: Int) { reports(first: $first) { nodes { title issuer { name county { name } }
      source { text } versions { number } sections { text statements { quote } } statements { context thread { years } wordings { wording { text } } }
      problems { addressedBy { text } } improvements { addresses { text } } figures { value } tables { cells { raw } } findings { message report { title } } } } }`,
  ],
  [
    'pages inside of pages',
    `query ($first: Int) { townships(first: $first) { nodes { name reports { title } threads(first: $first) { totalCount nodes { text steps { kind } } } } } }`,
  ],
  [
    'shared wordings',
    `query ($first: Int) { sharedWordings(where: { minIssuers: 1 }, first: $first) { nodes { text issuers(first: 2) { nodes { name } }
      occurrences(first: $first) { totalCount nodes { statement { text report { issuer { name } } } } } } } }`,
  ],
  [
    'how much of a thread is its own, and what became of its statements',
    `query ($first: Int) { recurringPledges(where: { minYears: 1 }, first: $first) { nodes { distinctiveness { ownSentences } steps { unchangedSentences { wording { text } } }
      statements { ... on Improvement { outcome { outcome followedBy { measure { text } } repeatedAs { text } } } } } } }`,
  ],
  [
    'near wordings',
    `query ($first: Int) { sharedWordings(where: { minIssuers: 1 }, first: $first) { nodes { nearWordings { jaccard wording { text } } cluster { issuers firstIssuers { name } pattern } } } }`,
  ],
  [
    'search',
    `query ($first: Int) { search(text: "公开", first: $first) { nodes { text context report { issuer { name } year { value } } } } }`,
  ],
];

describe('the number of Cypher calls', () => {
  const server = exampleServer();

  it.each(NESTED)('does not depend on the page size: %s', async (_, query) => {
    const [two, fifty] = [await server.callsOf(query, { first: 2 }), await server.callsOf(query, { first: 50 })];
    expect(fifty.sort()).toEqual(two.sort());
    expect(new Set(two).size).toBeGreaterThan(3);
  });

  it.each([
    'previous { title } next { title previous { issuer { name } } }',
    'borrowings { share report { title } pairs { here { statement { text } } there { wording { text } } } }',
  ])('is no larger for a larger page where a page leads to its own reports: %s', async (fields) => {
    const query = `query ($first: Int) { reports(first: $first) { nodes { ${fields} } } }`;
    const [two, fifty] = [await server.callsOf(query, { first: 2 }), await server.callsOf(query, { first: 50 })];
    expect(fifty.length).toBeLessThanOrEqual(two.length);
  });

  it('is no larger for a larger page of reports, each compared with the one before it', async () => {
    const query =
      'query ($first: Int) { reports(first: $first) { nodes { comparedToPrevious { simple statements { fate from { text } to { text } } } missing: issuer { ... on Township { missingYears } } } } }';
    const [two, fifty] = [await server.callsOf(query, { first: 2 }), await server.callsOf(query, { first: 50 })];
    expect(fifty.length).toBeLessThanOrEqual(two.length);
    expect(two.length).toBeGreaterThan(5);
  });

  it('is five for the recurrence question, each statement once', async () => {
    const calls = await server.callsOf(RECURRENCE, { first: 50 });
    expect(calls.sort()).toEqual([
      'read/divisions-by-code',
      'read/reports-by-id',
      'read/thread-steps',
      'read/threads-count',
      'read/threads-page',
    ]);
  });
});

describe('what a question selects of a list', () => {
  const server = exampleServer();

  it.each([
    [
      'statements-page',
      '{ statements(first: 9) { nodes { text topics { zh } report { title year { value } issuer { name } } } } }',
    ],
    ['threads-page', '{ recurringPledges(first: 9) { edges { node { text issuer { name } statements { text } } } } }'],
    [
      'townships-page',
      '{ townships(first: 9) { nodes { name county { name } province { name } reports { title } } } }',
    ],
    ['reports-page', '{ reports(first: 9) { nodes { ...named } } } fragment named on Report { title issuer { name } }'],
  ])('comes along with its statement: %s', async (name, query) => {
    expect(await server.callsOf(query)).toEqual([`read/${name}`]);
  });

  it('comes along with one report', async () => {
    const { data } = await server.ask('{ reports(first: 1) { nodes { id } } }');
    const [{ id }] = (data as { reports: { nodes: [{ id: string }] } }).reports.nodes;
    const report = (fields: string): Promise<string[]> => server.callsOf(`{ report(id: "${id}") { ${fields} } }`);
    expect(await report('improvements { text topics { zh } }')).toEqual(['read/reports-by-id']);
    expect(await report('measures { text quote }')).toEqual(['read/reports-by-id']);
    expect(await report('problems { text } statements(kinds: [MEASURE]) { text }')).toEqual(['read/reports-by-id']);
    expect((await report('improvements { addresses { text } }')).sort()).toEqual([
      'read/address-links',
      'read/reports-by-id',
    ]);
  });

  it('is what the loaders give', async () => {
    const fields = 'id report { id title issuer { id name } }';
    const page = await server.ask(`{ statements(first: 60) { nodes { ${fields} } } }`);
    const { nodes } = (page.data as { statements: { nodes: { id: string }[] } }).statements;
    const loaded = await server.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Measure { ${fields} } ... on Problem { ${fields} } ... on Improvement { ${fields} } } }`,
      { ids: nodes.map(({ id }) => id) },
    );
    expect((loaded.data as { nodes: unknown }).nodes).toEqual(nodes);
    const threads = await server.ask(
      '{ recurringPledges(first: 30) { nodes { id issuer { id } statements { id text } } } }',
    );
    const { nodes: brought } = (threads.data as { recurringPledges: { nodes: { id: string }[] } }).recurringPledges;
    const byId = await server.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Thread { id issuer { id } statements { id text } } } }',
      { ids: brought.map(({ id }) => id) },
    );
    expect((byId.data as { nodes: unknown }).nodes).toEqual(brought);
    const text =
      '__typename id kind title text topics { key } report { id } section { id } permalink thread { id } wordings { wording { id } }';
    const ofThreads = await server.ask(`{ recurringPledges(first: 9) { nodes { statements { ${text} } } } }`);
    const { nodes: shown } = (ofThreads.data as { recurringPledges: { nodes: { statements: { id: string }[] }[] } })
      .recurringPledges;
    const texts = shown.flatMap(({ statements }) => statements);
    const whole = await server.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Improvement { ${text} quote } } }`,
      { ids: texts.map(({ id }) => id) },
    );
    expect((whole.data as { nodes: { quote: string }[] }).nodes.map(({ quote: _quote, ...rest }) => rest)).toEqual(
      texts,
    );
    const parts = (kinds: string): string => `{ reports(first: 20) { nodes { id ${kinds} } } }`;
    const all = await server.ask(parts('statements { id kind }'));
    const some = await server.ask(parts('improvements { id kind }'));
    type Parts = { reports: { nodes: Record<string, { kind: string }[]>[] } };
    expect((some.data as Parts).reports.nodes.map(({ improvements }) => improvements)).toEqual(
      (all.data as Parts).reports.nodes.map(({ statements }) =>
        statements?.filter(({ kind }) => kind === 'IMPROVEMENT'),
      ),
    );
  });
});

describe('the example queries', () => {
  const server = exampleServer();
  const folder = new URL('../../examples/queries/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();

  it('are at least eight, the recurrence question first', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(readFileSync(new URL(files[0] ?? '', folder), 'utf8')).toContain(
      'recurringPledges(where: { minYears: 3, unchangedYears: 3 }',
    );
  });

  it.each(files)('%s says what it asks and runs as it is', async (file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    expect(query).toMatch(/^# [^{]*\?/u);
    const { errors, data } = await server.ask(query);
    expect(errors).toEqual([]);
    expect(Object.values(data as object).every((value) => value !== null)).toBe(true);
  });
});
