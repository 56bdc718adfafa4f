import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { decompose } from '../../src/pipeline.js';
import { CORPUS, gazetteer, SEEDS } from '../pipeline/corpus.js';
import { seededRandom } from '../../src/model/random.js';

jest.setTimeout(240_000);

/**
 * No pattern runs away. Every pattern that the pure stages really use (written or built) is caught while they read reports, dirty ones too; each is
 * then fed long strings made of troublesome characters and of its own. A linear pattern needs a fraction of a millisecond a thousand characters; what is cubic
 * fails at the short length, what is quadratic at the long one.
 */
const LENGTHS = [800, 16_000] as const;
/** Milliseconds for one string: holds on a slow, shared machine, and is far below what quadratic growth costs at the long length. */
const BOUND = 80;
/** Strings made of a pattern's own characters. */
const OWN = 12;

const COMMON = [
  ...[
    '一',
    '一、',
    '（',
    '（一）',
    '一是',
    '1',
    '1.',
    '2020年',
    '0件',
    ' ',
    '\t',
    '\u3000',
    '\n',
    ' \n',
    '|',
    '| ',
    '*',
    '-',
    '—',
  ],
  ...[
    '“',
    '《',
    '：',
    '，',
    '、',
    '。',
    '；',
    '公开',
    '政府信息',
    '不',
    '我镇',
    '镇',
    '人民政府',
    '申请',
    '没有',
    '，将',
    'a',
    'ā',
    '𠀀',
  ],
];

const DIRTY = [
  '首页 > 政务公开 > 年报\n打印本页\n\n石篆镇(zhèn)2021年政府信息公开工作年度报告\n索引号：000\n一、总体情况 **一是**加强[bookmark: a] 培训\n- 2 -\n⼯作&nbsp;[见](http://a)\n上一篇：无',
  '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | 0 | 0 | 0 |\n',
];

/** Calls `run` and returns every pattern that was executed meanwhile, by source and flags. */
function patternsUsedBy(run: () => void): Map<string, RegExp> {
  const caught = new Map<string, RegExp>();
  const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec') as PropertyDescriptor;
  const exec = original.value as (this: RegExp, text: string) => RegExpExecArray | null;
  // Every use of a pattern (test, match, matchAll, replace, split, search) goes through exec once it is not the built-in one.
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...original,
    value(this: RegExp, text: string) {
      caught.set(`/${this.source}/${this.flags}`, this);
      return exec.call(this, text);
    },
  });
  try {
    run();
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', original);
  }
  return caught;
}

/** Runs of what the pattern itself is written with: single characters, pairs and triples of its letters and marks. */
function ownUnits(source: string): string[] {
  const letters = [...new Set(source.match(/[\p{L}\p{N}，。；：、“”《》（）]/gu) ?? [])];
  if (letters.length === 0) return [];
  const random = seededRandom(source.length);
  const pick = (): string => letters[Math.floor(random() * letters.length)] as string;
  return Array.from({ length: OWN }, (_, i) => Array.from({ length: 1 + (i % 3) }, pick).join(''));
}

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const COMMON_STRINGS = LENGTHS.map((length) => COMMON.map((unit) => fill(unit, length)));

/** Milliseconds to find every match, as the stages do. */
function timeOf(pattern: RegExp, text: string): number {
  const fresh = new RegExp(pattern.source, pattern.flags.replace('y', 'g'));
  const begun = performance.now();
  if (fresh.global) for (const match of text.matchAll(fresh)) void match;
  else fresh.test(text);
  return performance.now() - begun;
}

/** The least of three measurements: a pause of the machine is not the pattern's fault. */
const least = (pattern: RegExp, text: string): number => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));

/** Four times the text may cost four times the time, and some more; quadratic growth costs sixteen times. */
const GROWTH = 9;

/** Whether a string takes longer than BOUND, and (so that a long list of words on a busy machine is not blamed) out of proportion to its first quarter. */
function runsAway(pattern: RegExp, text: string): boolean {
  if (timeOf(pattern, text) <= BOUND) return false;
  const whole = least(pattern, text);
  return whole > BOUND && whole > GROWTH * least(pattern, text.slice(0, text.length / 4));
}

/** The string on which the pattern runs away, or none. */
function troubleOf(pattern: RegExp): string | undefined {
  const own = ownUnits(pattern.source);
  for (const [i, length] of LENGTHS.entries()) {
    const strings = [...(COMMON_STRINGS[i] ?? []), ...own.map((unit) => fill(unit, length))];
    const slow = strings.find((text) => runsAway(pattern, text));
    if (slow !== undefined) return slow;
  }
  return undefined;
}

describe('patterns', () => {
  let caught = new Map<string, RegExp>();
  beforeAll(() => {
    const texts = [...[...CORPUS, ...SEEDS].map((path) => readFileSync(path, 'utf8')), ...DIRTY];
    caught = patternsUsedBy(() => {
      for (const text of texts) decompose({ file: 'x.txt', sha256: 'x', text, manifest: {} }, { gazetteer });
    });
  });

  it('are caught: the stages use more than a hundred', () => {
    expect(caught.size).toBeGreaterThan(100);
  });

  it('the test sees one that runs away', () => {
    expect(troubleOf(/[^。]*公[^。]*开$/g)).toBeDefined();
    expect(troubleOf(/公[^。]{0,20}开/g)).toBeUndefined();
  });

  it('none runs away on an adversarial string', () => {
    const slow = [...caught].flatMap(([name, pattern]) => {
      const text = troubleOf(pattern);
      return text === undefined
        ? []
        : [`${name.slice(0, 400)} on ${text.length} code units of ${JSON.stringify(text.slice(0, 12))}…`];
    });
    expect(slow).toEqual([]);
  });
});
