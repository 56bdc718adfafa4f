import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { linksQuestion, questions } from '../../src/commands/rehearsal/questions.js';
import { growthLines } from '../../src/commands/rehearsal/result.js';
import { buildSchema } from '../../src/serve/schema.js';

const schema = buildSchema();
const subject = { code: '990121101', name: '石篆镇', county: '990121', report: 'rp_1', next: 'rp_2' };

describe('what a rehearsal asks', () => {
  it.each([
    ...Object.entries(questions(subject)),
    ['links', linksQuestion(subject.code, 'PROBLEM', null)] as const,
    ['further links', linksQuestion(subject.code, 'IMPROVEMENT', 'cursor')] as const,
  ])('%s: a query of the schema', (_, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('is every root field that reads the graph, but for those that lead to one known node', () => {
    const asked = new Set(Object.keys(questions(subject)).map((name) => name.split(' ')[0]));
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !name.startsWith('_'));
    const known = ['issuer', 'node', 'nodes', 'resolvePlaces', 'years', 'topics', 'thread', 'wording'];
    expect(fields.filter((name) => !asked.has(name) && !known.includes(name))).toEqual([]);
  });
});

describe('growth', () => {
  it('is the exponent between a size and the next', () => {
    const lines = growthLines([
      { reports: 10_000, linkingProcessor: { program: 40, database: 80 } },
      { reports: 1000, linkingProcessor: { program: 2, database: 10 } },
    ]);
    expect(lines).toEqual(['linking from 1000 to 10000 reports: 12.0 s → 120.0 s of processor time, growth n^1.00']);
  });
});
