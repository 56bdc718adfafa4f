import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignReports, alignSeries } from '../../src/link/recurrence.js';
import type { Change } from '../../src/model/change.js';
import { report, shown } from './statements.js';

const REVIEW = '健全信息发布审查机制，坚持先审查、后公开';
const REVIEW_NEAR = '健全信息发布审核机制，坚持先审查、后公开';
const REVIEW_REWORDED = '严把信息发布审核关口，凡公开的信息必须先经分管领导审查，再对外发布，做到一事一审';
const TRAINING = '每季度开展一次信息员业务培训';
const BOARD = '更换破损的村务公开栏，做到一栏一名责任人';
const POINTS = '在便民服务大厅增设自助查询终端，方便群众查阅';
const CHANNELS = '用好微信公众号和村务公开栏，拓宽公开渠道';
const READING = '加强政策解读，多采用图解、问答等群众看得懂的形式';

describe('alignReports', () => {
  const cases: readonly (readonly [why: string, earlier: string[], later: string[], links: string[]])[] = [
    ['nothing in common', [REVIEW], [BOARD], []],
    ['the same pledge', [REVIEW], [REVIEW], ['2019.0 → 2020.0 IDENTICAL']],
    [
      'the same but for year, name and marker',
      [`2019年，我镇将${REVIEW}。`],
      [`一是2020年，云坪镇将${REVIEW}；`],
      ['2019.0 → 2020.0 IDENTICAL'],
    ],
    ['in another order', [REVIEW, BOARD], [BOARD, REVIEW], ['2019.0 → 2020.1 IDENTICAL', '2019.1 → 2020.0 IDENTICAL']],
    [
      'identical is not given up for two reworded ones',
      [REVIEW, REVIEW_REWORDED],
      [REVIEW_REWORDED],
      ['2019.1 → 2020.0 IDENTICAL'],
    ],
    [
      'identical first, the near one takes what is left',
      [REVIEW_NEAR, REVIEW],
      [REVIEW, '健全信息发布审核机制，坚持先审核、后公开'],
      ['2019.0 → 2020.1 NEAR_IDENTICAL', '2019.1 → 2020.0 IDENTICAL'],
    ],
    [
      'a pledge that stands twice is linked once each, in order',
      [TRAINING, TRAINING],
      [TRAINING, TRAINING],
      ['2019.0 → 2020.0 IDENTICAL', '2019.1 → 2020.1 IDENTICAL'],
    ],
    [
      'said twice the next year: one link, no split',
      [TRAINING],
      [TRAINING, '每季度组织一次信息员业务培训'],
      ['2019.0 → 2020.0 IDENTICAL'],
    ],
    [
      'split in two',
      [`${CHANNELS}，并${READING}`],
      [READING, '管好用好村务公开栏和微信公众号，进一步拓宽公开渠道'],
      ['2019.0 → 2020.0 REWORDED SPLIT', '2019.0 → 2020.1 REWORDED'],
    ],
    [
      'two merged into one',
      [TRAINING, BOARD],
      [`${TRAINING}，${BOARD}`],
      ['2019.0 → 2020.0 REWORDED', '2019.1 → 2020.0 REWORDED MERGE'],
    ],
    [
      'a pledge kept whole beside a part of it is no split',
      [`${CHANNELS}，并${READING}`],
      [`${CHANNELS}，并${READING}`, READING],
      ['2019.0 → 2020.0 IDENTICAL'],
    ],
    ['an empty report', [], [REVIEW], []],
    ['an empty wording', ['2019年。'], ['2020年。'], []],
  ];
  it.each(cases)('%s', (_why, earlier, later, links) => {
    expect(shown(alignReports(report(2019, ...earlier), report(2020, ...later)))).toEqual(links);
  });

  it('says what changed, under the mask', () => {
    const [link] = alignReports(report(2019, `2019年我镇将${REVIEW}`), report(2020, `2020年本镇将${REVIEW_NEAR}`));
    expect(link).toMatchObject({ kind: 'NEAR_IDENTICAL', method: 'LEVENSHTEIN', yearsApart: 1 });
    expect(JSON.parse(link?.changes ?? '') as Change[]).toEqual([
      { kind: 'KEPT', text: '将健全信息发布' },
      { kind: 'REMOVED', text: '审查' },
      { kind: 'ADDED', text: '审核' },
      { kind: 'KEPT', text: '机制坚持先审查后公开' },
    ]);
  });
});

describe('alignSeries', () => {
  it('links what is left over on both sides from a lower likelihood on, and not what contradicts; reports that are compared have no such rest', () => {
    const [roads, roadsAgain] = ['公布修路资金的来源和用途', '修路的钱从哪来、花到哪，写在公示牌上'];
    const [before, after] = [report(2019, roads, TRAINING), report(2020, TRAINING, roadsAgain)];
    expect(shown(alignSeries([before, after]))).toEqual(['2019.0 → 2020.1 REWORDED', '2019.1 → 2020.0 IDENTICAL']);
    expect(shown(alignReports(before, after))).toEqual(['2019.1 → 2020.0 IDENTICAL']);
    const [awareness, quality] = ['个别站所主动报送信息的意识不强', '信息报送质量不高，有的材料需要反复修改'];
    expect(alignSeries([report(2019, awareness), report(2020, quality)])).toEqual([]);
  });

  it('links a pledge that returns to its last occurrence, with the gap', () => {
    const links = alignSeries([report(2018, REVIEW), report(2019, BOARD), report(2020, REVIEW)]);
    expect(shown(links)).toEqual(['2018.0 → 2020.0 IDENTICAL']);
    expect(links[0]?.yearsApart).toBe(2);
  });

  it('takes the last of several occurrences', () => {
    const links = alignSeries([report(2017, REVIEW), report(2018, REVIEW), report(2019, BOARD), report(2020, REVIEW)]);
    expect(shown(links)).toEqual(['2017.0 → 2018.0 IDENTICAL', '2018.0 → 2020.0 IDENTICAL']);
  });

  it('prefers the unchanged return to a reworded neighbour', () => {
    const links = alignSeries([
      report(2018, REVIEW),
      report(2019, BOARD, REVIEW_REWORDED),
      report(2020, REVIEW_REWORDED, REVIEW),
    ]);
    expect(shown(links)).toEqual(['2018.0 → 2019.1 REWORDED', '2019.1 → 2020.0 IDENTICAL']);
  });

  it('goes on over a year without a report', () => {
    const links = alignSeries([report(2018, TRAINING), report(2021, TRAINING)]);
    expect(shown(links)).toEqual(['2018.0 → 2021.0 IDENTICAL']);
    expect(links[0]?.yearsApart).toBe(3);
  });

  it('goes over a report without pledges', () => {
    expect(shown(alignSeries([report(2018, TRAINING), [], report(2020, TRAINING)]))).toEqual([
      '2018.0 → 2020.0 IDENTICAL',
    ]);
  });

  it('follows a pledge through small steps, though first and last differ', () => {
    const links = alignSeries([
      report(2018, REVIEW),
      report(2019, REVIEW_NEAR),
      report(2020, `${REVIEW_NEAR}，不漏一条`),
    ]);
    expect(shown(links)).toEqual(['2018.0 → 2019.0 NEAR_IDENTICAL', '2019.0 → 2020.0 REWORDED']);
  });

  it('takes what stands in the place of an unchanged wording for that wording in other words, not for a gap', () => {
    const [asked, told] = [
      '每月开启一次意见箱，对群众来信逐件登记、逐件答复',
      '意见箱月月开，群众写来的信件都要有回音',
    ];
    const links = alignSeries([
      report(2018, TRAINING, asked),
      report(2019, TRAINING, told),
      report(2020, TRAINING, asked),
    ]);
    expect(shown(links).filter((link) => link.includes('.1'))).toEqual([
      '2018.1 → 2019.1 REWORDED',
      '2019.1 → 2020.1 REWORDED',
    ]);
  });

  it('keeps the gap where nothing near stood between', () => {
    const links = alignSeries([
      report(2018, TRAINING, BOARD),
      report(2019, TRAINING, REVIEW),
      report(2020, TRAINING, BOARD),
    ]);
    expect(shown(links)).toContain('2018.1 → 2020.1 IDENTICAL');
  });

  const pledge = fc.constantFrom(
    REVIEW,
    REVIEW_NEAR,
    REVIEW_REWORDED,
    TRAINING,
    BOARD,
    POINTS,
    CHANNELS,
    READING,
    `${CHANNELS}，并${READING}`,
  );
  const series = fc
    .array(fc.array(pledge, { maxLength: 5 }), { minLength: 1, maxLength: 5 })
    .map((years) => years.map((texts, i) => report(2017 + i, ...texts)));

  it('links forward in time, one to one but for splits and merges, and each pair once', () => {
    fc.assert(
      fc.property(series, (reports) => {
        const links = alignSeries(reports);
        const plain = links.filter(({ method }) => method !== 'SPLIT' && method !== 'MERGE');
        expect(new Set(plain.map(({ from }) => from)).size).toBe(plain.length);
        expect(new Set(plain.map(({ to }) => to)).size).toBe(plain.length);
        expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length);
        for (const { from, to, yearsApart } of links) {
          expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(yearsApart);
          expect(yearsApart).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not depend on the order in which statements arrive', () => {
    fc.assert(
      fc.property(series, (reports) => {
        expect(shown(alignSeries(reports.map((r) => [...r].reverse())))).toEqual(shown(alignSeries(reports)));
      }),
    );
  });

  it('finds every unchanged pledge of two reports, in either direction', () => {
    fc.assert(
      fc.property(fc.uniqueArray(pledge, { maxLength: 6 }), fc.uniqueArray(pledge, { maxLength: 6 }), (a, b) => {
        const both = a.filter((text) => b.includes(text)).length;
        const identical = (x: string[], y: string[]): number =>
          alignReports(report(2019, ...x), report(2020, ...y)).filter(({ kind }) => kind === 'IDENTICAL').length;
        expect([identical(a, b), identical(b, a)]).toEqual([both, both]);
      }),
    );
  });
});
