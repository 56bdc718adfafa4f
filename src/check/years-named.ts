import { flatMapped } from '../model/flat-mapped.js';
import type { SectionRole } from '../model/kinds.js';
import type { SegmentedSection } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import type { Facts } from './rule.js';

export interface NamedYear {
  readonly value: number;
  /** The place in words, at the head of a message. */
  readonly where: string;
  readonly span: Span;
}

/** 现将2019年度政府信息公开工作情况报告如下, 编制2019年度报告. Titles in 《》 are blotted out before. */
const OPENING =
  /(?:现将|现就|将|编制|公布|发布|形成|撰写|本报告|报告了)[^。；\n]{0,30}?(20\d\d)年(?!\d{1,2}月)度?[^。；\n]{0,24}?(?:情况|年度报告|工作报告|年报|总结)/;
const YEAR = /20\d\d年/;
const STATISTICS: ReadonlySet<SectionRole> = new Set(['PROACTIVE', 'APPLICATIONS', 'DISPUTES', 'FEES']);
const HEADED: ReadonlySet<SectionRole> = new Set([...STATISTICS, 'OVERVIEW', 'PROBLEMS', 'PROBLEMS_IMPROVEMENTS']);
/** A heading of what is to come, or of what became of last year's problems. */
const ANOTHER_YEARS = /打算|计划|安排|展望|下一步|目标|思路|重点|改进|整改|上年|努力/;
/** 2019年，我镇没有收到…: a statistic of the year that begins the sentence. Near misses: dates, 2008年以来, plans, comparisons. */
const YEARS_STATISTIC =
  /^(20\d\d)年(?!\d{1,2}月|以来|[初底末])度?[，,]?(?!.{0,12}(?:将|拟|计划|打算))[^。；]{0,30}?(?:收到|没有|未|无|共|累计|主动公开|受理)/;
const COMPARES = /比|同期|增长|增加|减少|下降|上年|去年|以来|年均/;

const PLANNED: ReadonlySet<SectionRole> = new Set(['PROBLEMS_IMPROVEMENTS', 'IMPROVEMENTS', 'OTHER']);
/** 2020年，我镇将继续…: what the year that begins the sentence is going to bring. The near miss is 将 as 把: 2020年，我镇将信息公开纳入考核. */
const YEARS_PLAN =
  /^(20\d\d)年(?!\d{1,2}月|以来|[初底末内])度?[，,]?[^，。；]{0,12}(?<![现即])将(?:继续|进一步|持续(?!性)|重点|着力|着重|认真|切实|不断|坚持|采取|围绕|从|努力|全面|积极|深入)/;

/** Sentences among the pledges that speak of the covered year as the one to come: last year’s plans. */
export function plansForCoveredYear({ text: { text }, year, segmented }: Facts): NamedYear[] {
  return flatMapped(
    flatMapped(
      segmented.sections.filter(({ role }) => PLANNED.has(role)),
      ({ sentences }) => sentences,
    ),
    (sentence) => {
      const words = text.slice(sentence.start, sentence.end);
      const match = YEARS_PLAN.exec(words);
      if (!match || Number(match[1]) !== year.value || /已|了(?!解)/.test(words)) return [];
      return [found(match, 1, sentence.start, 'The plan for the year to come')];
    },
  );
}

/** Years that introduction, headings and statistics name as the covered one, with their places. */
export function yearsNamedAsCovered(facts: Facts): NamedYear[] {
  const { sections } = facts.segmented;
  return [
    ...flatMapped(sections.slice(0, 2), (section) => opening(facts, section)),
    ...flatMapped(sections, (section) => heading(facts, section)),
    ...flatMapped(sections, (section) => statistics(facts, section)),
  ];
}

const blot = (words: string): string => '＿'.repeat(words.length);

function opening({ text: { text } }: Facts, section: SegmentedSection): NamedYear[] {
  if (section.role !== 'PREAMBLE' && section.role !== 'OVERVIEW') return [];
  return flatMapped(section.sentences.slice(0, 5), (sentence) => {
    const written = text.slice(sentence.start, sentence.end);
    if (!YEAR.test(written)) return [];
    const words = written.replace(/《[^》]{0,80}》|“[^”]{0,60}”/g, blot);
    const match = OPENING.exec(words);
    return match ? [found(match, 1, sentence.start, 'The introduction')] : [];
  });
}

function heading({ text: { text } }: Facts, section: SegmentedSection): NamedYear[] {
  if (!section.heading || !HEADED.has(section.role)) return [];
  if (!text.startsWith('20', section.heading.start)) return [];
  const words = text.slice(section.heading.start, section.heading.end);
  const match = /^(20\d\d)年(?!\d{1,2}月)/.exec(words);
  return match && !ANOTHER_YEARS.test(words) ? [found(match, 1, section.heading.start, `The heading ${words}`)] : [];
}

/** Only in a section that does not set the year beside the covered one. */
function statistics({ text: { text }, year }: Facts, section: SegmentedSection): NamedYear[] {
  if (!STATISTICS.has(section.role)) return [];
  const body = text.slice(section.heading?.end ?? section.start, section.end);
  if (body.includes('今年') || body.includes('本年') || body.includes(`${String(year.value)}年`)) return [];
  return flatMapped(section.sentences, (sentence) => {
    if (!text.startsWith('20', sentence.start)) return [];
    const words = text.slice(sentence.start, sentence.end);
    const match = YEARS_STATISTIC.exec(words);
    if (!match || COMPARES.test(words) || (words.match(/20\d\d年/g)?.length ?? 0) > 1) return [];
    return [found(match, 1, sentence.start, 'The text')];
  });
}

function found(match: RegExpExecArray, group: number, offset: number, where: string): NamedYear {
  const year = match[group] ?? '';
  const start = offset + match.index + match[0].indexOf(year);
  return { value: Number(year), where, span: { start, end: start + year.length } };
}
