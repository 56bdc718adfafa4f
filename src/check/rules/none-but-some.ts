import type { DraftFigure } from '../../model/classified.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Span } from '../../model/span.js';
import { applicationsReport } from '../example-report.js';
import { fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { matchesOf } from '../../model/matches.js';

const NAMES: Readonly<Record<string, string>> = {
  'applications.received': 'applications received',
  'applications.carriedOver': 'applications carried over',
  'applications.handled': 'applications handled',
  'applications.carriedForward': 'applications carried forward',
  'reconsideration.total': 'administrative reconsiderations',
  'litigation.total': 'administrative lawsuits',
};

/** A zero of something narrower than the key: of half a year, of one channel, of one outcome, of others than those told. */
const NARROWER =
  /[上下]半年|季度|\d月|信函|当面|现场|书面|传真|网上|网络|邮件|线上|线下|逾期|不予|拒绝|其[他它]|另外|新的|再次|重复|纠正|撤销|败诉|维持|超期|未办结|村|科研机构|组织/;
/** A count of something else, or of another time. */
const ELSEWHERE = /上年|去年|上一年|以来|历年|累计至|咨询|来电|来访|信访|热线|建议|提案|比/;
/** 网上申请1件，信函申请1件: applications by channel; and the kinds of answer, which only an application can have. */
const BY_CHANNEL =
  /(?:网上|网络|线上|信函|邮寄|当面|现场|传真|电子邮件|邮件|函件|书面)(?:方式)?(?:提出|提交)?(?:的)?申请(?:的)?(?:有|共|为)?([1-9]\d{0,3})[件宗份条]/;
const ANSWERED =
  /(?<!不)(?:予以公开|同意公开|部分公开|不予公开|无法提供|不予处理|本机关不掌握)(?:的)?(?:有|共|为)?([1-9]\d{0,3})[件宗份条]/;

export const noneButSome: Rule = {
  id: 'none-but-some',
  law: 'What the report says there was none of is counted nowhere in it.',
  source: 'Practice: last year’s sentence (没有收到申请) left beside this year’s numbers.',
  check(facts) {
    const zeros = facts.classified.textFigures.filter((f) => f.value === 0 && f.key in NAMES && isWhole(facts, f));
    const outcomes = flatMapped([...new Map(zeros.map((zero) => [zero.key, zero])).values()], (zero) =>
      judge(facts, zero),
    );
    if (outcomes.length > 0 || zeros.length === 0) return outcomes;
    // One sentence may say it of several things.
    const places = [...new Map(zeros.map((zero) => [zero.start, zero])).values()];
    return [pass('Nothing is counted that there was none of', places)];
  },
  example: applicationsReport('2020年，我镇没有收到政府信息公开申请。其中网上申请1件，信函申请1件。'),
  nearMiss: applicationsReport('2020年，我镇没有收到信函申请，收到网上申请2件，均已答复。'),
};

const wordsOf = ({ text: { text } }: Facts, span: Span): string => text.slice(span.start, span.end);
/** Who may apply (公民、法人和其他组织) narrows nothing. */
const isWhole = (facts: Facts, zero: DraftFigure): boolean =>
  !NARROWER.test(wordsOf(facts, zero).replace(/公民、?法人(?:和|及|或)?(?:者)?其[他它]组织/g, ''));
/** 没有, 未, 无, 零 and not a digit: what is written as 0件 against a table is a number against a number (text-table). */
const isWorded = (facts: Facts, zero: DraftFigure): boolean => !/(?<!\d)0/.test(wordsOf(facts, zero));

function judge(facts: Facts, zero: DraftFigure): Outcome[] {
  const { textFigures, tableFigures } = facts.classified;
  const what = NAMES[zero.key] ?? zero.key;
  const some = textFigures.find(
    (f) => f.key === zero.key && f.value > 0 && !ELSEWHERE.test(wordsOf(facts, f)) && !otherYear(facts, f),
  );
  if (some) return [fail(`The text says that there were no ${what}, and that there were ${some.value}`, [zero, some])];
  const cell = tableFigures.find((f) => f.key === zero.key && f.value > 0);
  if (cell && isWorded(facts, zero))
    return [fail(`The text says that there were no ${what}, the table ${cell.value}`, [zero, cell])];
  return zero.key === 'applications.received' ? answeredNone(facts, zero) : [];
}

/** None received and none carried over, and yet some by channel, answered or handled. */
function answeredNone(facts: Facts, zero: DraftFigure): Outcome[] {
  const { textFigures, tableFigures, tables } = facts.classified;
  const fails = (place: Span): Outcome[] => [
    fail(`The text says that there were no applications, and yet ${wordsOf(facts, place)}`, [zero, place]),
  ];
  const byChannel = find(facts, zero, BY_CHANNEL);
  if (byChannel) return fails(byChannel);
  const over = [...textFigures, ...tableFigures].filter((f) => f.key === 'applications.carriedOver');
  // What was answered may have come from the year before; where a table counts, its own rules judge.
  if (over.some((f) => f.value > 0) || tables.some((t) => t.number === 3 && t.cells.length > 0)) return [];
  if (over.length === 0 && /结转|上年|去年/.test(facts.text.text)) return [];
  const handled = textFigures.find((f) => f.key === 'applications.handled' && f.value > 0 && !otherYear(facts, f));
  const answered = handled ?? find(facts, zero, ANSWERED);
  return answered ? fails({ start: answered.start, end: answered.end }) : [];
}

/** The first such words in the sections that speak of applications, in a sentence without another year. */
function find(facts: Facts, zero: DraftFigure, pattern: RegExp): Span | null {
  const home = facts.segmented.sections.filter(
    (s) => s.role === 'APPLICATIONS' || (s.start <= zero.start && zero.end <= s.end),
  );
  for (const sentence of flatMapped(home, (s) => s.sentences)) {
    const match = pattern.exec(wordsOf(facts, sentence));
    if (!match || ELSEWHERE.test(wordsOf(facts, sentence)) || otherYear(facts, sentence)) continue;
    return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return null;
}

/** Whether the words name a year that is not the covered one, and not the covered one too. */
function otherYear(facts: Facts, span: Span): boolean {
  const years = matchesOf(wordsOf(facts, span), /(?<!\d)(20\d\d)年/g).map((m) => Number(m[1]));
  return years.length > 0 && !years.includes(facts.year.value ?? 0);
}
