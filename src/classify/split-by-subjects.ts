import type { Span } from '../model/span.js';
import { LIKELY, MIN_FAULT, sumOf, weighed } from './weighed.js';

/** Fewer clauses are mostly one fault with what it looks like: of labelled sentences of two or three clauses that no other rule divides 3 of 213 tell several faults, of five and more 12 of 20. */
const LEAST_CLAUSES = 4;

/** A field of the work, or somebody who does it: with one of them at its beginning a clause can speak of another fault. The near miss goes on: 材料送上去总要慢半拍, 往往催了才报. */
const SUBJECT = new RegExp(
  `^(?:而|还有|另外|另|此外|同时|加上|加之)?(?:${[
    '(?:政策|文件)?解读',
    '(?:政务)?公众号',
    '(?:政府|政务)?(?:网站|子站|网页|专栏|公开专栏|新媒体)',
    '网上(?:的|公开)',
    '公开(?:专)?栏',
    '(?:村|社区|乡村两|镇村两|村社)(?:一)?级',
    '(?:各|个别|部分|少数|一些|有的|有些|多数|不少)的?(?:科室|股室|站所|村|社区|单位|部门|办|干部|同志|信息员|栏目|基层|文件|材料|事项)',
    '其中[几一二两三四五六七八九十\\d]{1,3}(?:人|名|个)',
    '(?:发|登|推|放|挂|贴)(?:出去|出来|上去|上网|上墙)的(?:文章|稿[子件]|信息|内容|材料)',
    '(?:稿[子件]|文章|文件|数据|口径|照片|台账|账号)(?:的|发|上|里|也|又|还)',
    '[镇乡局](?:直|里的?)?(?:干部|部门|单位|站所|大喇叭|公示栏|公开栏)',
    '干部(?:中|的|职工)',
    '信息(?:员|的|更新|报送|审核|发布|公开专栏)',
    '公开的?(?:内容|信息|事项|形式|方式|范围|渠道|时间|时限|程序|目录|东西)',
    '(?:依)?申请(?:件|公开)',
    '留言',
    '听证会',
    '查阅[点室]',
    '(?:电子|显示)屏',
    '大喇叭',
    '群众的?(?:参与|知晓|意见|留言)',
    '(?:监督|考核|保障|审核|审查)(?:员|机制|制度|的)',
    '(?:惠农|民生|重点|财政)[^，]{0,10}(?:信息|资金|领域)',
    '档案|目录|宣传',
  ].join('|')})(?![^，]{0,6}(?:常常|往往|经常|时常|于是|就|便))`,
);

/**
 * A long sentence without any mark of a list that goes from one subject to the next (干部里有人嫌麻烦，催了才报，公众号时快时慢，解读照抄上级，…): one span a subject, where the clauses in front and those up to the next subject each tell
 * a fault by the clause model. The span itself where it is all of one fault.
 */
export function splitBySubjects(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  if (words.length > LONGEST || GIVES_CAUSE.test(words)) return [span];
  const clauses = weighed(text, span, 'REMEDIES');
  if (clauses.length < LEAST_CLAUSES) return [span];
  const begins = clauses.flatMap(({ start }, i) => (i > 0 && beginsSubject(text, start) ? [i] : []));
  const parts: Span[] = [];
  let from = 0;
  begins.forEach((at, k) => {
    const [before, behind] = [sumOf(clauses.slice(from, at)), sumOf(clauses.slice(at, begins[k + 1]))];
    const [first, clause] = [clauses[from] ?? span, clauses[at] ?? span];
    if (clause.start - first.start < MIN_FAULT || before < LIKELY || behind < LIKELY) return;
    parts.push({ start: from === 0 ? span.start : first.start, end: clause.start - 1 });
    from = at;
  });
  return [...parts, { start: from === 0 ? span.start : (clauses[from] ?? span).start, end: span.end }];
}

const beginsSubject = (text: string, start: number): boolean =>
  /[，,]/.test(text[start - 1] ?? '') && SUBJECT.test(text.slice(start, start + LONGEST_SUBJECT));

/** 由于…，…; …，导致…: ground and consequence of one fault. */
const GIVES_CAUSE = /^(?:由于|因(?!此)|受)|导致|致使|造成|以致/;
/** Longer passages are no sentence of this kind. */
const LONGEST = 600;
/** What the pattern looks at. */
const LONGEST_SUBJECT = 24;
