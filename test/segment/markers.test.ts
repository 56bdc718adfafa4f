import { describe, expect, it } from '@jest/globals';
import type { MarkerStyle } from '../../src/model/segmented.js';
import { normalise } from '../../src/normalise/normalise.js';
import { inlineMarkers, markerAtStart } from '../../src/segment/markers.js';

const CN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫';
const ORDINALS = CN.map((_, i) => i + 1);
const cn = (n: number): string => CN[n - 1] as string;

/** Every way to write a marker of the ordinal, as found in reports (before normalising). */
const WAYS: readonly (readonly [style: MarkerStyle, name: string, write: (n: number) => string])[] = [
  ['CN_COMMA', '一、', (n) => `${cn(n)}、`],
  ['CN_COMMA', '一．', (n) => `${cn(n)}．`],
  ['CN_COMMA', '一 、', (n) => `${cn(n)} 、`],
  ['CN_PAREN', '（一）', (n) => `（${cn(n)}）`],
  ['CN_PAREN', '(一)', (n) => `(${cn(n)})`],
  ['CN_PAREN', '（ 一 ）', (n) => `（ ${cn(n)} ）`],
  ['CN_PAREN', '（一）、', (n) => `（${cn(n)}）、`],
  ['NUM_COMMA', '1、', (n) => `${n}、`],
  ['NUM_COMMA', '１、', (n) => `${String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))}、`],
  ['NUM_COMMA', '1 、', (n) => `${n} 、`],
  ['NUM_DOT', '1.', (n) => `${n}.`],
  ['NUM_DOT', '1. ', (n) => `${n}. `],
  ['NUM_DOT', '1．', (n) => `${n}．`],
  ['NUM_DOT', '1\\.', (n) => `${n}\\. `],
  ['NUM_PAREN', '（1）', (n) => `（${n}）`],
  ['NUM_PAREN', '(1)', (n) => `(${n})`],
  ['NUM_PAREN', '1）', (n) => `${n}）`],
  ['NUM_PAREN', '1)', (n) => `${n})`],
  ['CIRCLED', '①', (n) => CIRCLED[n - 1] as string],
  ['CIRCLED', '①、', (n) => `${CIRCLED[n - 1]}、`],
  ['SHI', '一是', (n) => `${cn(n)}是`],
  ['SHI', '一是，', (n) => `${cn(n)}是，`],
  ['SHI', '一是:', (n) => `${cn(n)}是:`],
  ['SHI', '一 是', (n) => `${cn(n)} 是`],
  ['SHI', '**一是**', (n) => `**${cn(n)}是**`],
  ['SHI', '一要', (n) => `${cn(n)}要`],
  ['SHI', '一是要', (n) => `${cn(n)}是要`],
  ['DI', '第一，', (n) => `第${cn(n)}，`],
  ['DI', '第一、', (n) => `第${cn(n)}、`],
  ['DI', '第一:', (n) => `第${cn(n)}:`],
  ['DI', '第一是', (n) => `第${cn(n)}是`],
  ['DI', '其一，', (n) => `其${cn(n)}，`],
  ['DI', '第一个问题是', (n) => `第${cn(n)}个问题是`],
  ['STEM', '甲、', (n) => `${'甲乙丙丁戊己庚辛壬癸'[n - 1]}、`],
];

/** The heavenly stems are ten. */
const upTo = (style: MarkerStyle): number[] => (style === 'STEM' ? ORDINALS.slice(0, 10) : ORDINALS);
const written = WAYS.flatMap(([style, name, write]) => upTo(style).map((n) => [write(n), style, n, name] as const));

describe('every style, every ordinal, at the beginning of a paragraph', () => {
  it.each(written)('%s → %s %i (%s)', (marker, style, ordinal) => {
    const { text } = normalise(`${marker}加强业务培训。`);
    const found = markerAtStart(text, 0, text.length);
    expect(found).toMatchObject({ style, ordinal, start: 0 });
    expect(text.slice(found?.end)).toBe('加强业务培训。');
  });
});

describe('every style in running text, all its items items in a row', () => {
  it.each(WAYS)('%s, written %s', (style, _, write) => {
    const { text } = normalise(
      `主要有：${upTo(style)
        .map((n) => `${write(n)}加强业务培训工作。`)
        .join('')}`,
    );
    const found = inlineMarkers(text, 0, text.length, new Map());
    expect(found.map((m) => m.style)).toEqual(upTo(style).map(() => style));
    expect(found.map((m) => m.ordinal)).toEqual(upTo(style));
    for (const marker of found) expect(text.slice(marker.end)).toMatch(/^加强业务培训工作。/);
  });

  it.each(['。', '；', ';', '：'])('behind %s', (mark) => {
    for (const [style, , write] of WAYS) {
      const { text } = normalise(`主要有${mark}${write(1)}加强业务培训${mark}${write(2)}健全公开制度`);
      expect(inlineMarkers(text, 0, text.length, new Map()).map((m) => [m.style, m.ordinal])).toEqual([
        [style, 1],
        [style, 2],
      ]);
    }
  });

  it.each(WAYS)('%s, written %s: a list that a former paragraph began goes on', (style, _, write) => {
    const { text } = normalise(`继续推进。${write(4)}加强业务培训。`);
    expect(inlineMarkers(text, 0, text.length, new Map([[style, 3]])).map((m) => m.ordinal)).toEqual([4]);
    expect(inlineMarkers(text, 0, text.length, new Map())).toEqual([]);
  });
});

describe('words of sequence', () => {
  const outline = (source: string): string[] => {
    const { text } = normalise(source);
    const start = markerAtStart(text, 0, text.length);
    return inlineMarkers(
      text,
      start?.end ?? 0,
      text.length,
      start ? new Map([[start.style, start.ordinal]]) : new Map(),
    ).map((m) => m.written);
  };
  const cases: readonly (readonly [source: string, markers: readonly string[], why: string])[] = [
    ['不足有：首先，认识不够；其次，更新不及时；最后，人员不足。', ['首先，', '其次，', '最后，'], 'three'],
    ['不足有：首先是认识不够，其次是更新不及时。', ['首先是', '其次是'], 'with 是'],
    ['不足有：首先，认识不够；其次，更新慢；再次，人员少。', ['首先，', '其次，', '再次，'], 'with 再次'],
    ['不足有：首先，认识不够；其次，更新慢；再者，人员少。', ['首先，', '其次，', '再者，'], 'with 再者'],
    ['不足有：首先，认识不够。其次，更新慢。第三，人员少。', ['首先，', '其次，', '第三，'], 'with a numeral'],
    [
      '不足有：首先，认识不够；第二，更新慢；第三，人员少。',
      ['首先，', '第二，', '第三，'],
      'numerals from the second on',
    ],
    ['不足有：第一，认识不够；第二，更新慢。', ['第一，', '第二，'], 'near miss: numerals alone'],
    ['首先要抓好培训。检查中，第三，第四季度信息少。', [], 'near miss: one word of each'],
    ['首先，认识不够；其次，更新慢。', ['其次，'], 'the first one at the beginning of the paragraph'],
    ['工作中首先要抓好培训。', [], 'near miss: inside a clause'],
    ['打通服务群众，最后一公里问题仍在。', [], 'near miss: 最后一公里'],
    ['加强培训，最后取得了成效。', [], 'near miss: 最后 alone'],
    ['我镇再次组织了培训。', [], 'near miss: again'],
  ];
  it.each(cases)('%s → %j (%s)', (source, markers) => expect(outline(source)).toEqual(markers));
});

describe('near misses at the beginning of a paragraph', () => {
  const cases: readonly (readonly [text: string, why: string])[] = [
    ['一是一，二是二，不虚报数字。', 'an idiom'],
    ['二是否公开到位需要核查。', '是否'],
    ['三要素齐全的信息才能发布。', '要素'],
    ['一要求各站所及时报送。', '要求'],
    ['三要点工作已落实。', '要点'],
    ['1.5万元用于公开栏建设。', 'a decimal'],
    ['3.15活动期间发放资料。', 'a date with a point'],
    ['2020年，我镇公开信息30条。', 'a year'],
    ['2020.12.31', 'a date with points'],
    ['12条信息公开在网站。', 'a count'],
    ['120、121号文件', 'three digits'],
    ['1、2、3号公开栏已更新。', 'numbers of boards'],
    ['四个方面的工作取得进展。', 'a count of things'],
    ['一些信息更新不及时。', '一些'],
    ['第一批目录已公布。', 'the first batch'],
    ['第二十条第（一）项规定的内容', 'a cited article'],
    ['第一季度公开信息30条。', 'the first quarter'],
    ['其一贯做法', '一贯'],
    ['最后一公里问题尚未解决。', '最后一公里'],
    ['1、2月份公开信息12条。', 'two months'],
    ['三、四季度公开信息12条。', 'two quarters'],
    ['十分重视公开工作。', '十分'],
    ['（一四）', 'no numeral'],
    ['', 'nothing'],
  ];
  it.each(cases)('%s (%s)', (text) => expect(markerAtStart(text, 0, text.length)).toBeNull());
});

describe('near misses in running text', () => {
  const cases: readonly (readonly [text: string, why: string])[] = [
    ['坚持实事求是。一是一，二是二。', 'an idiom'],
    ['按照条例第二十条第（一）项、第（五）项的规定公开。', 'cited items'],
    ['依据条例第十九条（一）、（二）款公开。', 'cited paragraphs'],
    ['采购金额：1.5万元。', 'a decimal behind a colon'],
    ['办公室在：11、12、13号房间。', 'room numbers that begin with no first'],
    ['时间：12：30。', 'a time of day'],
    ['信息三要素：三要素齐全。', '要素'],
    ['我镇抓好工作。四个方面取得进展。', 'a count behind a full stop'],
    ['时限：2020年12月。2020年办结。', 'years'],
    ['会议强调，二是关键。', 'no first one before it'],
    ['坚持“三公开、四到位”。', 'numerals in quotation marks'],
    ['我镇公开信息。五条信息被采用。', 'a count of items'],
    ['完成任务。一年来，培训2次。', '一年来'],
  ];
  it.each(cases)('%s (%s)', (text) => expect(inlineMarkers(text, 0, text.length, new Map())).toEqual([]));
});

describe('defects of real lists', () => {
  const outline = (text: string): string[] => inlineMarkers(text, 0, text.length, new Map()).map((m) => m.written);
  const cases: readonly (readonly [text: string, markers: readonly string[], why: string])[] = [
    [
      '措施：一是加强领导。二是健全制度。三要拓宽渠道。四加强培训。',
      ['一是', '二是', '三要', '四'],
      '三要 and a lost 是',
    ],
    ['措施：一是加强领导；二健全制度；三是拓宽渠道。', ['一是', '二', '三是'], 'a lost 是 in the middle'],
    ['措施：一是加强领导。二是健全制度。四是拓宽渠道。', ['一是', '二是', '四是'], 'a skipped numeral'],
    ['措施：一是加强领导，二是健全制度，三是拓宽渠道。', ['一是', '二是', '三是'], 'commas only'],
    [
      '问题：一是认识不够。二是更新慢。措施：一是加强培训。二是定期更新。',
      ['一是', '二是', '一是', '二是'],
      'two lists',
    ],
    ['措施：一是落实四个到位。四个村率先公开。二是培训。', ['一是', '二是'], 'a count is no lost item'],
    ['措施：1.加强领导。2.健全制度。4.拓宽渠道。', ['1.', '2.', '4.'], 'a skipped Arabic numeral'],
    ['要做到：①人员到位②制度到位③经费到位。', ['①', '②', '③'], 'circled ones need no punctuation'],
  ];
  it.each(cases)('%s → %j (%s)', (text, markers) => expect(outline(text)).toEqual(markers));
});
