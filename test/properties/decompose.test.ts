import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ExtractedReport } from '../../src/model/report.js';
import { contains } from '../../src/model/span.js';
import { clean, normalise } from '../../src/normalise/normalise.js';
import { decompose } from '../../src/pipeline.js';
import { CORPUS, gazetteer } from '../pipeline/corpus.js';
import { NOISE } from './noise.js';

/** What must hold of any text at all: nothing throws, every node proves its place. Seeded, so that a failure comes again; at most 1.5 s each, 18 s in all. */
const settings = (numRuns: number) => ({
  seed: 20_191_115,
  numRuns,
  interruptAfterTimeLimit: 1500,
  markInterruptAsFailure: false,
});

const NUMERALS = ['一', '二', '三', '四', '十', '1', '2', '12'];
const MARKERS = [
  ...NUMERALS.flatMap((n) => [`${n}、`, `（${n}）`, `(${n})`, `${n}是`, `${n}.`, `${n}）`, `第${n}，`]),
  ...['①', '②', '首先，', '其次', '最后', '甲、', '——', '●', '其一，'],
];
const WORDS = [
  ...[
    '政府信息公开',
    '工作年度报告',
    '溪前镇',
    '2021年',
    '总体情况',
    '主动公开政府信息情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
  ],
  ...[
    '收到和处理政府信息公开申请情况',
    '公开内容不够全面',
    '更新不及时',
    '下一步，我镇将',
    '加强培训',
    '没有收到申请',
    '公开信息277条',
    '其中',
    '行政复议',
    '无',
  ],
  ...[
    '本年新收政府信息公开申请数量',
    '总计',
    '予以公开',
    '自然人',
    '0',
    '3',
    '1.5万元',
    '鑪',
    '\u{2F804}',
    '𠗣',
    '鎮',
    '進一步',
  ],
];
const soup = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 120, size: 'max' }).map((words) => words.join(''));
const chinese = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0x20, max: 0x2ffff }) },
    ),
    { maxLength: 300, size: 'max' },
  )
  .map((codes) =>
    codes
      .filter((c) => c < 0xd800 || c > 0xdfff)
      .map((c) => String.fromCodePoint(c))
      .join(''),
  );

const REPORTS = CORPUS.map((path) => readFileSync(path, 'utf8'));
type Mutation = (text: string, at: number, length: number) => string;
const MUTATIONS: readonly Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length), // dropped
  (text, at, length) => text.slice(0, at + length) + text.slice(at), // doubled
  (text, at, length) =>
    text.slice(0, at) +
    text.slice(at + length, at + 2 * length) +
    text.slice(at, at + length) +
    text.slice(at + 2 * length), // swapped
  (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`, // a line broken
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n/, ''), // two lines joined
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[^\n]*\n/, ''), // a line cut
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[一二三四]是|（[一二三四]）|\d\./, '$&$&'), // a marker repeated
  (text, at) => text.slice(0, at), // the rest lost
  (text, at, length) => text.slice(0, at) + (NOISE[length % NOISE.length] ?? '') + text.slice(at), // noise let in
  (text, _, length) => text.replace(new RegExp(`(.{${20 + length}})`, 'gu'), '$1\n'), // wrapped
];
const mutated = fc
  .tuple(
    fc.constantFrom(...REPORTS),
    fc.array(
      fc.tuple(
        fc.constantFrom(...MUTATIONS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, steps]) =>
    steps.reduce((words, [mutate, share, length]) => mutate(words, Math.floor(share * words.length), length), text),
  );

const decomposed = (text: string): ExtractedReport[] =>
  decompose({ file: 'soup.txt', sha256: 'soup', text, manifest: {} }, { gazetteer }).flatMap((result) => {
    if ('report' in result) return [result.report];
    expect(result.failure.error.message).toContain('soup.txt');
    return [];
  });

function proves(text: string): void {
  const reports = decomposed(text);
  for (const report of reports) provesOf(text, report);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
}

function provesOf(text: string, report: ExtractedReport): void {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  for (const proof of [...report.statements, ...report.figures, ...report.findings.flatMap((f) => f.evidence)]) {
    expect(slice(proof)).toBe(proof.quote);
  }
  for (const statement of report.statements) {
    expect(statement.end).toBeGreaterThan(statement.start);
    expect(contains(report.sections[statement.section] ?? { start: 0, end: -1 }, statement)).toBe(true);
    for (const wording of statement.wordings) expect(contains(statement, wording)).toBe(true);
  }
  for (const table of report.tables)
    table.starts.forEach((start, i) => expect(start).toBeLessThanOrEqual(table.ends[i] ?? -1));
  const ids = [report.statements, report.sections, report.figures, report.tables, report.findings].flatMap((list) =>
    (list as readonly { readonly id: string }[]).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
}

const asReport = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n一、总体情况\n${body}\n二、存在的主要问题及改进情况\n${body}`;

describe.each([
  ['marker soup', soup([...MARKERS, ...NOISE, ...WORDS]), 300],
  ['marker soup in a report', soup([...WORDS, ...MARKERS, ...NOISE]).map(asReport), 300],
  ['Chinese soup', chinese, 200],
  ['Chinese soup in a report', chinese.map(asReport), 150],
  ['mutated reports', mutated, 150],
] as const)('%s', (_, texts, runs) => {
  it('decompose never throws, and every node is where it says', () => {
    fc.assert(fc.property(texts, proves), settings(runs));
  });

  it('the offset map is monotone and within range', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, sourceStart, sourceEnd } = normalise(source);
        expect([sourceStart.length, sourceEnd.length]).toEqual([text.length, text.length]);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const [start, end] = [sourceStart[i] as number, sourceEnd[i] as number];
          if (start < last || end < start || end > source.length)
            throw new Error(`${start}–${end} behind ${last} at ${i}`);
          last = start;
        }
      }),
      settings(runs),
    );
  });
});

describe.each([
  ['mutated reports', mutated, 100],
  ['marker soup in a report', soup([...WORDS, ...MARKERS, ...NOISE]).map(asReport), 200],
] as const)('statements of %s', (_, texts, runs) => {
  it('the cleaned quote of each is its text', () => {
    let seen = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const report of decomposed(text)) {
          for (const statement of report.statements) {
            seen++;
            expect(clean(statement.quote, report.script)).toBe(statement.text);
          }
        }
      }),
      settings(runs),
    );
    expect(seen).toBeGreaterThan(0);
  });
});
