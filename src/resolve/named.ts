import { flatMapped } from '../model/flat-mapped.js';
import { HAN } from '../model/han.js';
import type { Evidence, Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import type { Compact } from './compact.js';
import { evidenceOf } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import { YEAR } from './numerals.js';
import type { Subject } from './subject.js';
import { parseSubject } from './subject.js';

/** A subject with the words of the source that name it, divisions included. */
export interface Named {
  readonly subject: Subject;
  readonly evidence: Evidence;
}

const blank = (match: string): string => ' '.repeat(match.length);
const STOCK =
  /(?:(?:人民)?政府(?:部门)?)?(?:(?:政务|信息|党务|村务|政府)[和与及、]?){1,4}公开.{0,40}?(?:报告|年报|总结|情况|说明|$)/g;
const YEARS = new RegExp(
  `${YEAR}(?:[-—–~至]+${YEAR})?(?:年度|年|度)?(?:[\\d一二三四五六七八九十]{1,2}月)?(?:[\\d一二三四五六七八九十]{1,3}日)?`,
  'g',
);
const LEADING =
  /^(?:关于|中国共产党|中共|国家税务总局|国家统计局|现将|附件|年度|度|的|报送|上报|呈报|公布|发布|印发|来源|发布机构|发布单位|单位|作者|信息)+/;
const TRAILING = /(?:关于|的|年度|工作|报告|公布|印发|编制|发布|主动|法定|度|年)+$/;

const RUN = new RegExp(`${HAN}{2,}`, 'gu');

interface Segment {
  readonly text: string;
  readonly start: number;
}

/** The runs of Chinese characters in a title or line that may name somebody: years, stock words and punctuation cut out. */
function segments(line: string): Segment[] {
  const cut = line.replace(STOCK, blank).replace(YEARS, blank);
  return flatMapped(matchesOf(cut, RUN), (run) => {
    const lead = LEADING.exec(run[0])?.[0].length ?? 0;
    const text = run[0].slice(lead).replace(TRAILING, '');
    return text.length >= 2 ? [{ text, start: run.index + lead }] : [];
  });
}

const RANK = { TOWNSHIP: 0, BUREAU: 1, OTHER: 2, COUNTY: 3, UNKNOWN: 4 } as const;

/**
 * Whom a title (or a line that stands alone) names: a township before a bureau before a county; a county in a segment before the township
 * (汀岚县·石篆镇) becomes part of its chain. Null where it names nobody. `whole` refuses lines that say more than a name.
 */
export function nameIn(view: Compact, span: Span, gazetteer: Gazetteer, whole = false): Named | null {
  const parts = segments(view.text.slice(span.start, span.end));
  if (whole && (parts.length > 2 || parts.reduce((sum, { text }) => sum + text.length, 0) > 30)) return null;
  const found: { subject: Subject; start: number }[] = [];
  for (const { text, start } of parts) {
    const subject = parseSubject(text, gazetteer);
    if (subject !== null) found.push({ subject, start: span.start + start });
    else if (whole) return null;
  }
  const best = found.reduce<(typeof found)[number] | null>(
    (held, next) => (held === null || RANK[next.subject.kind] < RANK[held.subject.kind] ? next : held),
    null,
  );
  if (best === null) return null;
  const before = found[found.indexOf(best) - 1];
  const chain =
    before?.subject.kind === 'COUNTY' && best.subject.chain.length === 0 ? before.subject.chain : best.subject.chain;
  const subject = { ...best.subject, chain };
  return { subject, evidence: evidenceOf(view, { start: best.start, end: best.start + Math.max(subject.end, 1) }) };
}

/** Lines of a compact text. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
