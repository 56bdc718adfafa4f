import type { DraftVerifiability, NamedKind, NamedWords } from '../model/verifiability.js';
import { codeSet, hasOneOf } from '../model/code-set.js';
import { matchesOf } from '../model/matches.js';
import words from './verifiability.json' with { type: 'json' };

const anyOf = (terms: readonly string[]): string => [...terms].sort((a, b) => b.length - a.length).join('|');

const DIGITS = '(?:\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,4})';
const MANY =
  '(?:\\d{1,6}(?:\\.\\d{1,2})?|[二两三四五六七八九十百千][一二三四五六七八九十百千]{0,3}|一[百千][一二三四五六七八九十百]{0,3})';

/** Set phrases and the names and articles of documents: their numbers count nothing, their nouns are not what the pledge will make. */
const SLOGANS = new RegExp(`“[^”]{1,30}”|${anyOf(words.slogans)}`, 'g');
const DOCUMENTS =
  /《[^》]{1,80}》(?:（[^）]{1,30}）)?|第[一二三四五六七八九十百\d]{1,5}(?:条|款|项|章|个|点|方面)|[〔[]\d{4}[〕\]]\d{1,4}号/g;
const NAMES_DOCUMENT = codeSet('《第〔[');
/** A document that the pledge itself will make: 制发《信息报送参考格式》. */
const OWN_DOCUMENT = /(?:制定|制订|制发|出台|印发|编印|编制|编写|修订|起草|推出)(?:了|并印发)?(《[^》]{1,80}》)/g;

/** 2022年底前 · 明年上半年 · 3月底前 · 每季度 · 按月 · 三个工作日内 · 当日. A year alone (2022年，我镇将…) is the year of all pledges, and no deadline. */
const DEADLINE = new RegExp(
  [
    `(?:(?:\\d{4}|今|明|来|当|次|本)年度?)?\\d{1,2}月(?:份|\\d{1,2}[日号]|底|末|初|中旬|上旬|下旬)?(?:之?前|以前|内)`,
    `(?:(?:\\d{4}|今|明|来|当|次|本)年度?)?(?:上半年|下半年|第?[一二三四1-4]季度)(?:内|末|之?前)?(?!度)`,
    `(?:\\d{4}|今|明|来|当|本)?年(?:底|末|终|内)(?:之?前|以前)?(?![^，。；]{0,2}(?:考核|考评|述职|评|总结|绩效|工作))`,
    `(?:\\d{4}|今|明|来|当|本)年(?:之?前|以前)`,
    `到\\d{4}年`,
    `每(?:个|隔|逢)?(?:工作日|日|天|周|星期|旬|月|季度|季|半年|年|年度|两周|${DIGITS}个?(?:日|天|周|月|年))(?:\\d{1,2}[日号](?:前|和\\d{1,2}[日号])?)?`,
    `(?:按|逐|分)(?:周|旬|月|季度|季|半年|年度)(?![计分])`,
    `(?<![每\\d])(?:半年|一个月|两个月|一季度|一年|一周)(?=(?:至少|不少于)?[^，。；]{0,3}[一二两三四五六\\d])`,
    `${DIGITS}个?(?:工作日|自然日|日|天|小时|周|星期|月|年|季度)(?:之内|以内|内)`,
    `用${DIGITS}个?(?:月|年|周)(?:的)?时间`,
    `(?:当|次|即|隔)(?:日|天|月)(?!常)|当年(?=[^，。；]{0,4}(?:公开|公布|完成|办|定))`,
    `全年(?!工作|计划|目标|任务|总)`,
  ].join('|'),
  'g',
);

/** Each deadline names one of these: 日, 天, 周, 星期, 旬, 月, 季, 年, 小时. */
const NAMES_TIME = codeSet('日天周星旬月季年小');

/** 不少于3条 · 两次 · 一名 · 100%. One thing alone counts with units that count (一名, 一次), not as an article (一个重要环节, 一项工作); never 每一条, 第一时间. */
const NUMBER = new RegExp(
  [
    '(?:不低于|不少于|超过|达到|达|突破)?(?:\\d{1,3}(?:\\.\\d{1,2})?[%％]|百分之[一二三四五六七八九十百]{1,4})',
    `(?:不少于|不低于|不超过|至少|最少|达到|达)?\\s{0,2}(?<![\\d.第每逐同任何这那某统唯进任哪十百千一二三四五六七八九])(?:${MANY}\\s{0,2}(?:余|多)?(?:人次|万元|个百分点|小时|分(?![之类别级步批享])|个?工作日|个(?!不)|[条次名人篇期场件处份块家类项种户村轮回批套本部台天遍册张幅节课元万])(?:以上|以内)?(?!方面|环节|层面|阶段|问题|要求|原则|转变|坚持|到位)|一(?:次(?!性)|名|场|期|篇|条(?!龙|线|心)|本(?!通)|份|块|处|人|位|回|轮|遍|课|套|台|册|部(?!分|门)|张(?!网|图))(?!以上))`,
    '(?:突破|达到|超过|不少于|不低于)[\\d一二三四五六七八九十百千]{1,6}(?:万|半)?',
    '零(?:差错|投诉|失误|延误|逾期|超期|复议|诉讼)',
  ].join('|'),
  'g',
);

const NUMERALS = codeSet('0123456789一二两三四五六七八九十百千零');

/** Somebody who acts: named behind 由, 请, 责成 …, or at the head of a clause and not possessed (信息员的素质). The issuer itself (我镇) and 专人 are nobody. */
const ROLE = `(?:各|全体|(?:镇|乡|县|区|市|街道|村|社区|旗|苏木)(?!各))?(?:${anyOf(words.roles)})(?:负责人|主任|书记|理论学习中心组)?`;
/** What a role can begin with: asked before the words in front of it are. */
const FIRST_OF_ROLE = `(?=[各全镇乡县区市街村社旗苏${words.roles.map(([first]) => first).join('')}])`;
const ACTOR = new RegExp(
  [
    `${FIRST_OF_ROLE}(?<=(?:由|请|引入|邀请|聘请|责成|督促|要求|指定|安排|委托|明确由|确定|会同|联合)(?:[^，。；、由]{0,8}))${ROLE}(?!办公会|的?(?:素质|能力|水平|培训|意识|队伍))`,
    `(?<=^|[，。；：])${ROLE}(?:信息员|负责人)?(?!的|队伍|素质|能力|水平|建设|工作(?:水平|能力))`,
    `(?<=由)(?!我|本|专人)[^，。；、]{2,14}?(?=牵头|负责|承担|统筹|组织|具体|审核|审定|落实|兼任|送|入户|查|每|定期)`,
    `(?<=[与和同])[^，。；、与和同]{2,14}?(?=合作|对接|联合|签订)`,
  ].join('|'),
  'g',
);

/** A thing that will be made or changed; not one that is only used (通过网站, 发挥公开栏作用) or followed (按照目录). */
const OBJECT = new RegExp(
  `(?:${anyOf([...words.objects, ...words.activities])})(?!化|建设|目|的?[^，。；]{0,3}(?:性|质量|水平|力度))`,
  'g',
);
const MEANS =
  /(?:通过|利用|借助|依托|运用|发挥|按(?![月季周年旬])|根据|依据|严格执行|遵守|贯彻|(?<![^，。；])在)(?:(?!制[定作发]|编|建[立成]|开[设办展通辟]|[增新]设|设立|组织|召开|举办|推[出行]|完善|修)[^，。；]){0,14}$/;
const ACTIVITIES = new Set(words.activities);
/** 加强培训: an activity that is only strengthened takes place at no time. */
const STRENGTHENED = /(?:加强|加大|强化|注重|重视|深化|加快)[^，。；]{0,12}$/;

const blanked = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => '＿'.repeat(found.length));

/**
 * What a pledge names that a reader could check a year later (labelling.md knows pledges only; the kinds are the issue of 进一步加强): a number, a
 * deadline, an actor, an object, each with its words. A number inside a deadline (三个工作日内) is the deadline's.
 */
export function verifiabilityOf(text: string): DraftVerifiability {
  const things = hasOneOf(text, NAMES_DOCUMENT) ? blanked(text, DOCUMENTS) : text;
  const plain = blanked(things, SLOGANS);
  const deadlines = hasOneOf(plain, NAMES_TIME) ? find(plain, DEADLINE, 'DEADLINE') : [];
  const numbers = (hasOneOf(plain, NUMERALS) ? find(plain, NUMBER, 'NUMBER') : []).filter(
    (n) => !deadlines.some((d) => n.start < d.end && d.start < n.end),
  );
  const actors = find(plain, ACTOR, 'ACTOR');
  const objects = find(things, OBJECT, 'OBJECT').filter(
    (o) => !actors.some((a) => a.start < o.end && o.start < a.end) && isMade(things, o),
  );
  const named = [...numbers, ...deadlines, ...actors, ...objects, ...(things === text ? [] : ownDocuments(text))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kinds = new Set(named.map(({ kind }) => kind));
  const exact = kinds.has('NUMBER') || kinds.has('DEADLINE');
  return { grade: kinds.size === 0 ? 'NONE' : exact && kinds.size > 1 ? 'VERIFIABLE' : 'PARTLY', named };
}

function isMade(text: string, { start, end }: NamedWords): boolean {
  const before = text.slice(Math.max(0, start - 18), start);
  if (MEANS.test(before)) return false;
  return !(ACTIVITIES.has(text.slice(start, end)) && STRENGTHENED.test(before));
}

const ownDocuments = (text: string): NamedWords[] =>
  matchesOf(text, OWN_DOCUMENT).map(({ index, 0: found, 1: name = '' }) => ({
    kind: 'OBJECT',
    start: index + found.length - name.length,
    end: index + found.length,
  }));

function find(text: string, pattern: RegExp, kind: NamedKind): NamedWords[] {
  const found: NamedWords[] = [];
  for (const { index, 0: words } of matchesOf(text, pattern)) {
    const start = index + words.length - words.trimStart().length;
    found.push({ kind, start, end: index + words.length });
  }
  return found;
}
