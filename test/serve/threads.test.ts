import { describe, expect, it } from '@jest/globals';
import { hashId } from '../../src/model/ids.js';
import {
  COPIED,
  EDITED_AFTER,
  EDITED_BEFORE,
  idOf,
  NEIGHBOUR,
  PERSISTENT,
  RETURNED,
  SHARED,
} from '../support/example-graph.js';
import { exampleServer } from '../support/example-server.js';

const THREADS = `query ($where: ThreadWhere, $orderBy: ThreadOrder) {
  recurringPledges(where: $where, orderBy: $orderBy) { totalCount nodes {
    text kind years firstYear lastYear occurrences longestUnchangedRun currentUnchangedRun status issuer { name } topics { key }
    statements { text report { year { value } } }
    steps { kind similarity yearsApart from { report { year { value } } } to { report { year { value } } } changes { kind text } }
  } }
}`;
const step = (from: number, to: number, kind = 'IDENTICAL') => ({
  kind,
  yearsApart: to - from,
  from: { report: { year: { value: from } } },
  to: { report: { year: { value: to } } },
});

describe('threads', () => {
  const server = exampleServer();
  const texts = async (where: object, field = 'recurringPledges'): Promise<string[]> => {
    const { data, errors } = await server.ask(
      `query ($where: ThreadWhere) { ${field}(where: $where) { nodes { text } } }`,
      {
        where,
      },
    );
    expect(errors).toEqual([]);
    return data[field].nodes.map(({ text }: { text: string }) => text);
  };

  it('answers which pledges recur unchanged over three years, each step with kind, similarity and years', async () => {
    const { data, errors } = await server.ask(THREADS, { where: { minYears: 3, unchangedYears: 3 } });
    expect(errors).toEqual([]);
    expect(data.recurringPledges.totalCount).toBe(2);
    expect(data.recurringPledges.nodes).toMatchObject([
      {
        text: COPIED(2021),
        kind: 'IMPROVEMENT',
        issuer: { name: '石篆镇' },
        years: [2018, 2019, 2020, 2021],
        firstYear: 2018,
        lastYear: 2021,
        occurrences: 4,
        longestUnchangedRun: 4,
        currentUnchangedRun: 4,
        status: 'RUNNING',
        topics: [{ key: 'training' }],
        statements: [2018, 2019, 2020, 2021].map((year) => ({ text: COPIED(year), report: { year: { value: year } } })),
        steps: [step(2018, 2019), step(2019, 2020), step(2020, 2021)].map((it) => ({ ...it, similarity: 1 })),
      },
      {
        text: NEIGHBOUR,
        issuer: { name: '雁浦镇' },
        years: [2018, 2019, 2020],
        longestUnchangedRun: 3,
        steps: [step(2018, 2019), step(2019, 2020)],
      },
    ]);
  });

  it('shows an edit word by word, and a return with its gap', async () => {
    const { data } = await server.ask(THREADS, {
      where: { status: ['RETURNED', 'DROPPED'] },
      orderBy: 'LAST_YEAR_DESC',
    });
    const [edited, returned] = data.recurringPledges.nodes;
    expect(edited).toMatchObject({ text: EDITED_AFTER, status: 'RETURNED', years: [2018, 2019, 2021] });
    expect(edited.steps).toMatchObject([step(2018, 2019), step(2019, 2021, 'NEAR_IDENTICAL')]);
    expect(edited.steps[1].similarity).toBeLessThan(1);
    const changed = edited.steps[1].changes.filter(({ kind }: { kind: string }) => kind !== 'KEPT');
    expect(changed.map(({ kind }: { kind: string }) => kind)).toEqual(['REMOVED', 'ADDED']);
    expect(changed[0].text).toContain('一');
    expect(changed[1].text).toContain('两');
    expect(returned).toMatchObject({ text: RETURNED, status: 'DROPPED', years: [2018, 2020], longestUnchangedRun: 1 });
    expect(returned.steps).toMatchObject([step(2018, 2020)]);
  });

  it('tells own words from what others wrote, too, and an unchanged sentence inside a pledge', async () => {
    const { data, errors } = await server.ask(
      `{ recurringPledges(where: { minYears: 3 }) { nodes { text distinctiveness { sentences ownSentences leastShared mostShared }
        steps { kind unchangedSentences { start end statement { report { year { value } } } wording { text issuerCount } } } } } }`,
    );
    expect(errors).toEqual([]);
    const nodes = data.recurringPledges.nodes as {
      text: string;
      distinctiveness: object;
      steps: { kind: string; unchangedSentences: { wording: { text: string } }[] }[];
    }[];
    const of = (text: string) => nodes.find((node) => node.text === text);
    expect(of(COPIED(2021))?.distinctiveness).toEqual({ sentences: 1, ownSentences: 1, leastShared: 0, mostShared: 0 });
    // The first of its two sentences is its own, the second one its neighbour wrote as well.
    expect(of(NEIGHBOUR)?.distinctiveness).toEqual({ sentences: 2, ownSentences: 1, leastShared: 0, mostShared: 1 });
    expect(of(NEIGHBOUR)?.steps[0]?.unchangedSentences.map(({ wording }) => wording.text)).toEqual([
      '把财政预决算逐月上墙公布',
      SHARED,
    ]);
    const edited = of(EDITED_AFTER)?.steps.find(({ kind }) => kind === 'NEAR_IDENTICAL');
    expect(edited?.unchangedSentences).toEqual([]);
  });

  it.each([
    [{ issuer: 'nobody' }, []],
    [{ division: '990121103' }, [NEIGHBOUR]],
    [{ division: '990199' }, []],
    [{ division: '330000' }, []],
    [{ division: '990000', unchangedYears: 4 }, [COPIED(2021)]],
    [{ topic: 'channels' }, [EDITED_AFTER]],
    [{ kinds: ['IDENTICAL'], minYears: 3 }, [COPIED(2021), NEIGHBOUR]],
    [{ kinds: ['NEAR_IDENTICAL'] }, []],
    [{ kinds: ['IDENTICAL', 'NEAR_IDENTICAL'], topic: 'channels' }, [EDITED_AFTER]],
    [{ status: 'RUNNING' }, [COPIED(2021), NEIGHBOUR]],
    [{ fromYear: 2021 }, [COPIED(2021), EDITED_AFTER]],
    [{ fromYear: 2022 }, []],
    [{ toYear: 2017 }, []],
    [{ fromYear: 2019, toYear: 2019, topic: 'supervision' }, []],
    [{ fromYear: 2020, toYear: 2020, topic: 'supervision' }, [RETURNED]],
  ])('filters threads by %j', async (where, expected) => {
    expect((await texts(where)).sort()).toEqual([...expected].sort());
  });

  it('has threads of a single year when they are asked for', async () => {
    expect(await texts({ minYears: 1, topic: 'system', division: '990121101' })).toEqual([SHARED]);
  });

  it('lists problems that persist', async () => {
    expect(await texts({ minYears: 4 }, 'persistentProblems')).toEqual([PERSISTENT]);
  });

  it('leads from a statement to its thread, from an issuer to its threads, and from an old id to the thread of today', async () => {
    const later = idOf('石篆镇', 2020, RETURNED);
    const { data } = await server.ask(
      `query ($id: ID!, $old: ID!) { old: node(id: $old) { id } node(id: $id) { ... on Improvement { thread { id years issuer {
        threads(kind: IMPROVEMENT, first: 1) { totalCount nodes { text } pageInfo { hasNextPage } }
      } } } } }`,
      { id: later, old: hashId('th', later) },
    );
    expect(data.old).toEqual({ id: data.node.thread.id });
    expect(data.old.id).not.toBe(hashId('th', later));
    expect(data.node.thread.years).toEqual([2018, 2020]);
    expect(data.node.thread.issuer.threads).toEqual({
      totalCount: 3,
      nodes: [{ text: COPIED(2021) }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('lists what several issuers wrote alike, with places and issuers', async () => {
    const { data, errors } = await server.ask(
      `{ sharedWordings(where: { minIssuers: 2 }) { totalCount nodes { text issuerCount statementCount maskVersion
        issuers { totalCount nodes { name } } years { year statements issuers newIssuers firstWriters { name } }
        occurrences { totalCount nodes { start end wording { text } statement { report { year { value } issuer { name } source { text } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.sharedWordings.totalCount).toBe(1);
    const [wording] = data.sharedWordings.nodes;
    expect(wording).toMatchObject({ text: SHARED, issuerCount: 2, statementCount: 4, maskVersion: 1 });
    expect(wording.issuers.totalCount).toBe(2);
    expect(wording.years).toEqual([
      { year: 2018, statements: 1, issuers: 1, newIssuers: 1, firstWriters: [{ name: '雁浦镇' }] },
      { year: 2019, statements: 2, issuers: 2, newIssuers: 1, firstWriters: [{ name: '石篆镇' }] },
      { year: 2020, statements: 1, issuers: 1, newIssuers: 0, firstWriters: [] },
    ]);
    expect(wording.issuers.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['石篆镇', '雁浦镇']);
    expect(wording.occurrences.totalCount).toBe(4);
    for (const { start, end, statement, wording: again } of wording.occurrences.nodes) {
      expect(statement.report.source.text.slice(start, end)).toBe(SHARED);
      expect(again.text).toBe(SHARED);
    }
  });

  it.each([
    [{ minIssuers: 3 }, 0],
    [{ minIssuers: 2, topic: 'system' }, 1],
    [{ minIssuers: 2, topic: 'training' }, 0],
    [{ minIssuers: 2, division: '990121103' }, 1],
    [{ minIssuers: 2, division: '33' }, 0],
  ])('filters wordings by %j', async (where, count) => {
    const { data } = await server.ask(
      'query ($where: WordingWhere) { sharedWordings(where: $where) { totalCount nodes { id } } }',
      {
        where,
      },
    );
    expect(data.sharedWordings.totalCount).toBe(count);
    expect(data.sharedWordings.nodes).toHaveLength(count);
  });

  it('keeps the wording that was edited apart from the one it was', async () => {
    const { data } = await server.ask(
      'query ($id: ID!) { node(id: $id) { ... on Improvement { wordings { wording { text } } } } }',
      {
        id: idOf('石篆镇', 2018, EDITED_BEFORE),
      },
    );
    expect(data.node.wordings).toEqual([{ wording: { text: EDITED_BEFORE } }]);
  });

  it('finds what is nearly the same as a wording, and says where both came from', async () => {
    const { data, errors } = await server.ask(
      `query ($id: ID!) { node(id: $id) { ... on Improvement { wordings { wording { nearWordings { jaccard wording { text } } cluster {
        wordings statements issuers firstYear firstIssuers { name } byYear { year issuers } counties byCounty { county issuers } pattern datedIssuers inCompany } } } } } }`,
      { id: idOf('石篆镇', 2018, EDITED_BEFORE) },
    );
    expect(errors).toEqual([]);
    const [{ wording }] = data.node.wordings;
    const bigrams = EDITED_BEFORE.length - 1;
    expect(wording.nearWordings).toEqual([
      { jaccard: expect.closeTo((bigrams - 2) / (bigrams + 2), 1), wording: { text: EDITED_AFTER } },
    ]);
    expect(wording.cluster).toEqual({
      ...{ wordings: 2, statements: 3, issuers: 1, firstYear: 2018, firstIssuers: [{ name: '石篆镇' }] },
      byYear: [2018, 2019, 2021].map((year) => ({ year, issuers: 1 })),
      ...{ counties: 1, byCounty: [{ county: '990121', issuers: 1 }] },
      ...{ pattern: 'UNCLEAR', datedIssuers: 0, inCompany: 0 },
    });
  });

  it('names the reports of other issuers whose sentences a report has, of its year or earlier, with spans on both sides', async () => {
    const { data, errors } =
      await server.ask(`{ reports(first: 20) { nodes { year { value } issuer { name } borrowings {
      share characters sentences report { year { value } issuer { name } }
      pairs { here { start end statement { report { source { text } } } } there { start end statement { report { source { text } } } } } } } } }`);
    expect(errors).toEqual([]);
    type Shown = { year: { value: number }; issuer: { name: string } };
    const name = ({ year, issuer }: Shown): string => `${issuer.name} ${year.value}`;
    const found = data.reports.nodes.flatMap((own: Shown & { borrowings: (object & { report: Shown })[] }) =>
      own.borrowings.map(({ report }) => `${name(own)} < ${name(report)}`),
    );
    expect(found.sort()).toEqual([
      '石篆镇 2019 < 雁浦镇 2018',
      '石篆镇 2019 < 雁浦镇 2019',
      '雁浦镇 2019 < 石篆镇 2019',
      '雁浦镇 2020 < 石篆镇 2019',
    ]);
    for (const { borrowings } of data.reports.nodes) {
      for (const { share, characters, sentences, pairs } of borrowings) {
        expect([characters, sentences, pairs.length]).toEqual([SHARED.length, 1, 1]);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
        for (const { start, end, statement } of [pairs[0].here, pairs[0].there])
          expect(statement.report.source.text.slice(start, end)).toBe(SHARED);
      }
    }
  });

  it('refuses a number of borrowings that it does not give', async () => {
    const { errors } = await server.ask('{ reports { nodes { borrowings(first: 21) { share } } } }');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
