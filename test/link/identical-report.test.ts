import { describe, expect, it } from '@jest/globals';
import { seriesFindings } from '../../src/link/series.js';
import { CORPUS, decomposeFile, decomposeText } from '../pipeline/corpus.js';

/** Forty sentences, each of its own words. */
const TOPICS =
  '村务 财务 低保 征地 危房 医保 养老 教育 公路 饮水 林权 畜牧 渔业 防汛 防火 环保 垃圾 厕所 路灯 文化'.split(' ');
const SENTENCES = TOPICS.flatMap((topic, i) => [
  `党政办会同${topic}站所梳理${topic}类事项${i + 2}项，逐条编入公开目录。`,
  `${TOPICS[(i + 7) % 20]}方面的资金发放结果张贴在各村公示栏，接受村民监督，听取${TOPICS[(i + 3) % 20]}意见。`,
]);
const report = (year: number, sentences: readonly string[]): string =>
  `溪前镇${year}年政府信息公开工作年度报告\n\n一、总体情况\n\n${year}年，${sentences.join('')}\n\n二、其他需要报告的事项\n\n没有其他需要报告的事项。\n`;
const reworded = (from: number): string[] =>
  SENTENCES.map((s, i) =>
    i < from
      ? s
      : `第${i}组干部走访第${i}片区时征求了群众对${TOPICS[(i * 3) % 20]}工作的看法，${TOPICS[(i * 7 + 1) % 20]}事项由专人答复。`,
  );
const answer = (later: string): { status: string; message: string; evidence: string } | undefined =>
  seriesFindings([decomposeText(report(2020, SENTENCES)), decomposeText(later)]).find(
    (f) => f.rule === 'identical-report',
  );

describe('identical-report', () => {
  const cases: readonly (readonly [later: string, status: string, why: string])[] = [
    [report(2021, SENTENCES), 'FAIL', 'the same text under another year'],
    [
      report(
        2021,
        SENTENCES.map((s) => s.replace(/\d+/, '99')),
      ),
      'FAIL',
      'the same text with other numbers',
    ],
    [report(2021, [...SENTENCES.slice(1), SENTENCES[0] as string]), 'FAIL', 'a sentence moved'],
    [report(2021, reworded(39)), 'FAIL', 'one sentence of forty is new'],
    [report(2021, reworded(30)), 'PASS', 'near miss: a quarter is new'],
    [report(2021, reworded(20)), 'PASS', 'near miss: half of it is new'],
    [report(2021, SENTENCES.slice(0, 2)), 'CANNOT_JUDGE', 'near miss: too short to be compared'],
  ];
  it.each(cases)('%#: %s', (later, status) => expect(answer(later)?.status).toBe(status));

  it('shows statements of both years', () => {
    const evidence = JSON.parse(answer(report(2021, SENTENCES))?.evidence ?? '[]') as {
      source: string;
      quote: string;
    }[];
    expect(evidence.length).toBeGreaterThanOrEqual(2);
    expect(new Set(evidence.map((e) => e.source)).size).toBe(2);
  });

  it('no two reports of the example corpus are called identical', () => {
    const found = seriesOf(CORPUS).flatMap((paths) => seriesFindings(paths.map(decomposeFile)));
    const own = found.filter((f) => f.rule === 'identical-report');
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((f) => f.status === 'FAIL')).toEqual([]);
  });
});

describe('rules across years over the example corpus', () => {
  it('the planted fault fails, and nothing else', () => {
    const failing = seriesOf(CORPUS)
      .flatMap((paths) => seriesFindings(paths.map(decomposeFile)))
      .filter((f) => f.status === 'FAIL');
    expect(failing.map((f) => [f.rule, f.year])).toEqual([['Y-carry', 2022]]);
  });
});

function seriesOf(paths: readonly string[]): string[][] {
  const series = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.replace(/-\d{4}\.\w+$/, '');
    series.set(name, [...(series.get(name) ?? []), path]);
  }
  return [...series.values()];
}
