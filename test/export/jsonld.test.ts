import { describe, expect, it } from '@jest/globals';
import { jsonld } from '../../src/export/jsonld/jsonld.js';
import { NODES } from '../../src/export/jsonld/nodes.js';
import type { Row } from '../../src/export/table.js';
import { TABLES } from '../../src/export/tables/tables.js';

const table = (name: string): (typeof TABLES)[number] => {
  const found = TABLES.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('JSON-LD', () => {
  it('knows what each table means', () => {
    expect(Object.keys(NODES).sort()).toEqual(TABLES.map(({ name }) => name).sort());
  });

  it('counts code points where the graph counts UTF-16 code units', () => {
    const text = '𠮷田镇：𡊠公开栏更新不及时。𬭎';
    const quote = '公开栏更新不及时';
    const start = text.indexOf(quote);
    const format = jsonld();
    format.body(table('sources'), [{ sha256: 'a', text } as Row], true);
    const cell = (source: string): number[] => {
      const row = { source, start, end: start + quote.length, quote, topics: [], id: 'st_1' } as Row;
      const node = JSON.parse(format.body(table('statements'), [row], true)) as {
        target: { selector: [{ start: number; end: number }, { exact: string }] };
      };
      const [{ start: from, end: to }, { exact }] = node.target.selector;
      expect(exact).toBe(quote);
      return [from, to];
    };
    const [from, to] = cell('a');
    expect([...text].slice(from, to).join('')).toBe(quote);
    expect(from).toBe(start - 2);
    expect(cell('another')).toEqual([start, start + quote.length]);
  });

  it('is one document, however the rows come', () => {
    const format = jsonld();
    const topic = (key: string): Row => ({ key, zh: '培训', en: 'training' });
    const topics = table('topics');
    const whole = (...pages: Row[][]): unknown =>
      JSON.parse(
        format.head(topics) + pages.map((rows, i) => format.body(topics, rows, i === 0)).join('') + format.tail(topics),
      );
    expect(whole([topic('a')], [topic('b'), topic('c')])).toEqual(whole([topic('a'), topic('b'), topic('c')]));
    expect(whole()).toMatchObject({ '@graph': [] });
  });
});
