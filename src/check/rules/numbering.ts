import { exampleReport } from '../example-report.js';
import type { Marker } from '../../model/segmented.js';
import { fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { lists } from '../walk.js';

const report = (third: string): string =>
  exampleReport(
    2020,
    `一、总体情况\n\n全年开展培训2次。\n\n二、主动公开政府信息情况\n\n公开信息30条。\n\n${third}、其他需要报告的事项\n\n没有其他需要报告的事项。`,
  );

export const numbering: Rule = {
  id: 'numbering',
  law: 'Section and item numbers run on without gap, repetition or change of style.',
  source: 'Practice: sections cut or pasted in.',
  check(facts) {
    const failures = [...sectionNumbers(facts), ...itemNumbers(facts)];
    return failures.length > 0 ? failures : [pass('Section and item numbers run on')];
  },
  example: report('四'),
  nearMiss: report('三'),
};

function sectionNumbers({ segmented }: Facts): Outcome[] {
  const markers = segmented.sections.flatMap((s) => (s.marker ? [s.marker] : []));
  const usual = mostFrequent(markers.map((m) => m.style));
  return [
    ...markers
      .filter((m) => m.style !== usual)
      .map((m) => fail(`Section number "${m.written}" is of another style than the rest`, [m])),
    ...steps(markers, 'Section'),
  ];
}

function itemNumbers({ segmented }: Facts): Outcome[] {
  return lists(segmented).flatMap(({ items }) => {
    const markers = items.map((item) => item.marker);
    const [first] = markers;
    if (!first || first.style === 'SEQUENCE' || first.style === 'DASH') return [];
    const begins = first.ordinal === 1 ? [] : [fail(`Item number "${first.written}" begins a list`, [first])];
    // 一要 … 二要 is a style of its own; 一是 … 三要 … 四 changes it.
    const endings = markers.map((m) => m.written.replace(/[一二三四五六七八九十\d]+/, '').replace(/[，,：:]$/, ''));
    const usual = mostFrequent(endings);
    const changed = markers.filter((m, i) => m.style === 'SHI' && endings[i] !== usual);
    return [
      ...begins,
      ...steps(markers, 'Item'),
      ...(changed.length > 0
        ? [fail(`Item numbers change their style: ${markers.map((m) => m.written).join(' ')}`, changed)]
        : []),
    ];
  });
}

function steps(markers: readonly Marker[], what: string): Outcome[] {
  return markers.slice(1).flatMap((marker, i) => {
    const before = markers[i] as Marker;
    if (marker.ordinal === before.ordinal + 1) return [];
    const how =
      marker.ordinal > before.ordinal
        ? 'skips from'
        : marker.ordinal === before.ordinal
          ? 'repeats'
          : 'starts again behind';
    return [fail(`${what} number "${marker.written}" ${how} "${before.written}"`, [before, marker])];
  });
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const count = new Map<T, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
