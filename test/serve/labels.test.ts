import { describe, expect, it } from '@jest/globals';
import { isEnumType } from 'graphql';
import { ENUM_LABELS } from '../../src/serve/reports/enum-labels.js';
import { highlightsOf } from '../../src/serve/reports/highlights.js';
import { buildSchema } from '../../src/serve/schema.js';
import { exampleServer } from '../support/example-server.js';

describe('labels of enums', () => {
  it('are there for every value of the schema, and for nothing else', () => {
    const enums = Object.values(buildSchema().getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [type.name, type.getValues().map(({ name }) => name)] as const);
    const labelled = Object.entries(ENUM_LABELS).map(([name, values]) => [name, Object.keys(values)] as const);
    expect(Object.fromEntries(labelled)).toEqual(Object.fromEntries(enums));
  });

  it.each(Object.entries(ENUM_LABELS))('%s: each value has its own, in both languages', (_, values) => {
    const labels = Object.values(values);
    expect(labels.every(([zh, en]) => /\p{Script=Han}/u.test(zh) && /^[A-Z]/u.test(en))).toBe(true);
    for (const side of [0, 1]) expect(new Set(labels.map((pair) => pair[side])).size).toBe(labels.length);
  });
});

describe('highlights', () => {
  it.each([
    [
      '加强业务培训，培训到位',
      [['业务'], ['培训']],
      [
        [2, 6],
        [7, 9],
      ],
    ],
    ['公开公开公开', [['公开公']], [[0, 5]]],
    [
      'Wi-Fi与wifi',
      [['wifi', 'wi']],
      [
        [0, 2],
        [6, 10],
      ],
    ],
    ['İ加强培训', [['培训']], [[3, 5]]],
    ['没有', [['培训'], ['']], []],
  ] as [string, string[][], [number, number][]][])('of %s', (text, words, spans) => {
    expect(highlightsOf(text, words).map(({ start, end }) => [start, end])).toEqual(spans);
  });
});

describe('what pages need', () => {
  const server = exampleServer();

  it('labels of enums, of all or of those asked for', async () => {
    const { data } = await server.ask(
      '{ all: enumLabels { name } some: enumLabels(names: ["StatementKind"]) { name values { value zh en } } }',
    );
    expect(data.all).toHaveLength(Object.keys(ENUM_LABELS).length);
    expect(data.some).toEqual([
      {
        name: 'StatementKind',
        values: [
          { value: 'MEASURE', zh: '工作举措', en: 'Measure' },
          { value: 'PROBLEM', zh: '存在的问题', en: 'Problem' },
          { value: 'IMPROVEMENT', zh: '改进措施', en: 'Improvement' },
        ],
      },
    ]);
    const { errors } = await server.ask('{ enumLabels(names: ["constructor"]) { name } }');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('labels of topics in either language, Chinese unless asked for', async () => {
    const { data } = await server.ask('{ topics { zh en label chinese: label(lang: ZH) english: label(lang: EN) } }');
    expect(data.topics.length).toBeGreaterThan(0);
    for (const { zh, en, label, chinese, english } of data.topics)
      expect([label, chinese, english]).toEqual([zh, zh, en]);
  });

  it.each(['公开', '開', '公开 信息'])('spans of what was searched for: %s', async (text) => {
    const { data } = await server.ask(
      'query ($text: String!) { search(text: $text) { edges { node { text } highlights { start end } } } }',
      { text },
    );
    expect(data.search.edges.length).toBeGreaterThan(0);
    const words = text === '開' ? ['开'] : text.split(' ');
    for (const { node, highlights } of data.search.edges as {
      node: { text: string };
      highlights: { start: number; end: number }[];
    }[]) {
      const shown = highlights.map(({ start, end }) => node.text.slice(start, end)).join(' ');
      for (const word of words) expect(shown).toContain(word);
    }
  });

  it('permalinks that lead a browser to the playground and other clients to the answer', async () => {
    const { data } = await server.ask(
      '{ statements(first: 1) { nodes { id text permalink } } reports(first: 1) { nodes { id title permalink } } }',
    );
    for (const [node, shown] of [
      [data.statements.nodes[0], 'text'],
      [data.reports.nodes[0], 'title'],
    ]) {
      const url = new URL(node.permalink, server.url);
      const answer = await fetch(url, { headers: { accept: 'application/json', 'apollo-require-preflight': '1' } });
      expect([
        answer.status,
        ((await answer.json()) as { data: { node: Record<string, unknown> } }).data.node[shown],
      ]).toEqual([200, node[shown]]);
      const page = await fetch(url, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(new URL(page.url).searchParams.get('query')).toContain(`node(id: "${node.id}")`);
    }
  });

  it.each(['/s/x', '/s/st_%22%7D', '/r/%3Cscript%3E', `/r/re_${'a'.repeat(50)}`])(
    '%s is no permalink',
    async (path) => {
      const answer = await fetch(new URL(path, server.url), { redirect: 'manual' });
      expect([
        answer.status,
        ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      ]).toEqual([404, 'NOT_FOUND']);
    },
  );
});
