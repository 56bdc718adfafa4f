import { foldLabel, isFormLabel } from '../model/form-labels.js';
import { flatMapped } from '../model/flat-mapped.js';
import type { Marker, SegmentedSection } from '../model/segmented.js';
import { isWhiteSpace } from '../model/white-space.js';
import { cannotJudge, fail, type Facts, type Outcome } from './rule.js';
import { mostFrequent } from './most-frequent.js';
import { stepFault } from './steps.js';

/** Words that begin a new part of a report, behind which sections count anew: 第二部分, 附件1, 下篇. */
const NEW_PART = /(?:^|\n)\s*(?:第[一二三四五六七八九十]部分|附件?[一二三\d]{0,2}(?:[：:]|\n|$)|[上中下]篇)/;
const KNOWN = /情况|问题|事项|措施|概述|打算|工作/;

/**
 * Numbers of the sections. Near misses: 一、二、三、 inside a section whose next one goes on with the outer number (an inner list of the same style), parts that count
 * anew under 第二部分, and lines of the form's table that were taken for sections.
 */
export function sectionNumbers({ text: { text }, segmented }: Facts): Outcome[] {
  const sections = segmented.sections.filter(
    (s) => s.marker !== null && s.marker.style !== 'DASH' && !isTableLine(text, s),
  );
  const markers = sections.map((s) => s.marker as Marker);
  const usual = mostFrequent(markers.map((m) => m.style));
  const outcomes: Outcome[] = markers
    .filter((m) => m.style !== usual)
    .map((m) => fail(`Section number "${m.written}" is of another style than the rest`, [m]));
  outcomes.push(...lostBeginning(segmented.sections, markers[0]));
  /** The number reached on each level, the innermost last. */
  const levels: Marker[] = [];
  sections.forEach((section, i) => {
    const marker = markers[i] as Marker;
    const before = sections[i - 1];
    const at = levels.findLastIndex((m) => m.ordinal === marker.ordinal - 1);
    if (at >= 0) levels.splice(at, levels.length - at, marker);
    else if (before === undefined || NEW_PART.test(text.slice(before.start, section.start)))
      levels.splice(0, levels.length, marker);
    else if (marker.ordinal === 1 && runsInside(text, sections, i, levels.at(-1)?.ordinal ?? 0)) levels.push(marker);
    else {
      const last = levels.at(-1) as Marker;
      outcomes.push(unnumberedBetween(segmented.sections, last, marker) ?? stepFault('Section', last, marker));
      levels.splice(0, levels.length, marker);
    }
  });
  return outcomes;
}

/** 五、问题 · 一、… · 二、… · 六、: the run that starts here has other headings than sections have, and the outer numbers go on behind it. */
export function runsInside(text: string, sections: readonly SegmentedSection[], from: number, outer: number): boolean {
  let expected = 1;
  for (const section of sections.slice(from)) {
    const ordinal = section.marker?.ordinal ?? 0;
    const known = section.role !== 'UNKNOWN' || KNOWN.test(headingOf(text, section));
    if (ordinal === outer + 1 && (known || ordinal !== expected)) return true;
    if (ordinal !== expected || known) return false;
    expected++;
  }
  // The inner list ends the report.
  return true;
}

/** 总体情况 without a number, then 二、 三、: as many headings stand before the first number as it has lost. */
function lostBeginning(all: readonly SegmentedSection[], first: Marker | undefined): Outcome[] {
  if (first === undefined || first.ordinal < 2) return [];
  const before = all.filter((s) => s.marker === null && s.heading && s.end <= first.start);
  return before.length === first.ordinal - 1
    ? [
        fail(`Section numbers begin with "${first.written}", and the heading before has none`, [
          ...flatMapped(before, (s) => (s.heading ? [s.heading] : [])),
          first,
        ]),
      ]
    : [];
}

/** 一、 二、 主动公开… 四、: the number may have been lost, and not the section. */
function unnumberedBetween(all: readonly SegmentedSection[], last: Marker, marker: Marker): Outcome | null {
  const between = all.filter((s) => s.marker === null && s.heading && s.start > last.start && s.end <= marker.start);
  return marker.ordinal === last.ordinal + 1 + between.length && between.length > 0
    ? cannotJudge(
        `Between section numbers "${last.written}" and "${marker.written}" ${between.length === 1 ? 'a heading stands' : 'headings stand'} without a number`,
        [last, ...flatMapped(between, (s) => (s.heading ? [s.heading] : [])), marker],
      )
    : null;
}

const headingOf = (text: string, { heading }: SegmentedSection): string =>
  heading ? text.slice(heading.start, heading.end) : '';

/** 一、本年新收政府信息公开申请数量 with or without its numbers behind it: a row of table 3. */
export function isTableLine(text: string, section: SegmentedSection): boolean {
  if (latest.text !== text) latest = { text, answers: new Map() };
  let known = latest.answers.get(section);
  if (known === undefined) latest.answers.set(section, (known = isLabelOfTable(headingOf(text, section))));
  return known;
}

/** What was answered of the report's sections: three rules ask it of each of them. */
let latest: { readonly text: string; readonly answers: Map<SegmentedSection, boolean> } = {
  text: '',
  answers: new Map(),
};

const isLabelOfTable = (words: string): boolean =>
  isFormLabel(withoutNumbers(words)) ||
  // Each of these labels has one of three characters, and few headings do.
  (/[新转果]/.test(words) &&
    /^(?:本年新收政府信息公开申请|上年结转政府信息公开申请|本年度办理结果|结转下年度继续办理)/.test(foldLabel(words)));

/** A row's label without the numbers and bars behind it. */
export function withoutNumbers(words: string): string {
  let end = words.length;
  while (end > 0 && (isWhiteSpace(words.charCodeAt(end - 1)) || '0123456789|'.includes(words.charAt(end - 1)))) end--;
  return words.slice(0, end);
}
