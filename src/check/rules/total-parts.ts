import { exampleReport } from '../example-report.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Span } from '../../model/span.js';
import { counts, STATES_COUNT } from '../quantities.js';
import { cannotJudge, fail, pass, type Outcome, type Rule } from '../rule.js';

/** Words that open the parts of a total. */
const OPENS_PARTS = /(?:其中|按.{1,8}分|分别(?:为|是)|包括|：)/;
const MORE_LEFT = /等|主要(?:是|有|包括)/;
const report = (body: string): string => exampleReport(2020, `二、主动公开政府信息情况\n\n${body}`);

export const totalParts: Rule = {
  id: 'total-parts',
  law: 'A stated total equals the sum of the parts stated behind it in the same unit.',
  source: 'Practice: in 62 real report-years with a stated breakdown, 7 totals did not add up.',
  check: ({ text: { text }, segmented }) =>
    flatMapped(
      segmented.sections.filter((section) => section.role !== 'PROBLEMS_IMPROVEMENTS'),
      (section) => flatMapped(section.sentences, (sentence, i) => judge(text, sentence, section.sentences[i + 1])),
    ),
  example: report('全年主动公开政府信息100条，其中机构职能类30条、政策文件类20条、工作动态类60条。'),
  nearMiss: report('全年主动公开政府信息100条，其中财政资金类30条。'),
};

/** The total stands in `sentence`; its parts behind 其中 in the same sentence, or in the next one. */
function judge(text: string, sentence: Span, next: Span | undefined): Outcome[] {
  const words = text.slice(sentence.start, sentence.end);
  // Most sentences state no number of things, or state applications, whose outcomes and years other rules judge.
  if (!STATES_COUNT.test(words)) return [];
  const channels = ABOUT_APPLICATIONS.test(words) ? BY_CHANNEL.exec(words)?.[0] : undefined;
  if (channels === undefined && ABOUT_APPLICATIONS.test(words)) return [];
  const opening = OPENS_PARTS.exec(words);
  const inNext = next !== undefined && OPENS_PARTS.exec(text.slice(next.start, next.start + 14));
  const head = opening ? words.slice(0, opening.index) : words;
  const inHead = counts(head, sentence.start);
  const total = inHead.at(-1);
  const [first] = inHead;
  const stated =
    first !== undefined &&
    /比上年|较上年|[比较]去年|[比较]\d{4}年|增加|减少|增长|下降/.test(head.slice(first.end - sentence.start))
      ? first
      : total;
  if (!stated) return [];
  const from = opening ? sentence.start + opening.index : inNext ? next.start : null;
  if (from === null) return [];
  const end = opening ? sentence.end : (next as Span).end;
  const tail = channels ?? text.slice(from, end).replace(/[；。].*$/s, '');
  const parts = counts(tail, from).filter(
    (c) => sameUnit(c.unit, stated.unit) && !CHANGE.test(text.slice(from, c.start)),
  );
  if (parts.length < 2) return [];
  const sum = parts.reduce((n, part) => n + part.value, 0);
  const says = `${stated.value}${stated.unit} in all, the ${parts.length} parts sum to ${sum}${stated.unit}`;
  const evidence = [stated, { start: parts[0]?.start ?? from, end: parts.at(-1)?.end ?? end }];
  if (sum === stated.value || (stated.isRough && Math.abs(sum - stated.value) <= stated.value * ROUGHLY))
    return [pass(says, evidence)];
  // The other applications came in other ways.
  if (channels !== undefined && sum < stated.value) return [];
  // One item under several heads (网站100条，微信60条), and parts of a part.
  const behind = text.slice(sentence.start, (next ?? sentence).end);
  if (
    (sum > stated.value && COUNTED_TWICE.test(behind)) ||
    parts.some((part) => part.value >= stated.value) ||
    /其中/.test(tail.slice(4))
  )
    return [cannotJudge(`${says}; one item may be counted under several heads`, evidence)];
  // Parts that sum to less may be only some of them; a list that says so, or leaves much out, is no error.
  if (sum < stated.value && (MORE_LEFT.test(tail) || sum < stated.value * MOST_OF_IT))
    return [cannotJudge(`${says}; the parts stated may not be all`, evidence)];
  return [fail(says, evidence)];
}

const ABOUT_APPLICATIONS = /申请|结转|办理结果/;
/** 其中当面申请7件，网络申请4件: applications by the way they came, two at least. */
const BY_CHANNEL =
  /其中(?:[：:，、]?(?:通过)?(?:当面|现场|网络|网上|线上|电话|书面|信函|邮寄|传真|(?:电子)?邮件)(?:方式|渠道|形式)?(?:提出|提交)?(?:的)?(?:申请)?(?:的)?有?\d+件){2,}/;

/** 比上年增加20条 between the parts is none of them. */
const CHANGE = /(?:增加|减少|增长|增|减|多|少)(?:了)?$/;

/** 166篇, 其中 … 133条: an item of information is counted in either unit. */
const sameUnit = (a: string, b: string): boolean => a === b || (/[条篇]/.test(a) && /[条篇]/.test(b));

/** By how much of a rounded total its parts may differ. */
const ROUGHLY = 0.05;
/** 两个渠道有部分内容重复, 网上、栏里同时公开，按一条计算. */
const COUNTED_TWICE = /重复|重叠|交叉|同时(?:公开|发布|刊登|张贴)|按(?:一|1)[条件篇次]/;

/** Share of the total from which a list of parts is taken to be meant as complete. */
const MOST_OF_IT = 0.9;
