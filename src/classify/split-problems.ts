import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { admits, DEFICIENCY } from './cues.js';
import { splitBySubjects } from './split-by-subjects.js';
import { OF_SOME } from './split-mixed.js';

/** Praise before the turn (工作总体平稳，但也要看到，…), or a gap in general terms (离群众的要求还有差距，…), before the fault that is named. */
const OPENER = new RegExp(
  [
    '(?:总的?(?:来[说看])?是好的|总体(?:上)?(?:平稳|良好|较好|向好|可控|是好的)|运行平稳|进展顺利)[^。；]{0,30}，但是?(?:也|还)?(?:要|应当?)?(?:看到|承认|认识到)?[，：]?(?=[^，。；]{6,})',
    '^[^，。；]{0,20}(?:刚刚?(?:上路|起步)|(?:还|仍|尚)(?:处于|是|在)[^，；]{0,4}起步阶段)，(?=[^，。；]{6,})',
    '，但(?:是|也|还|同时|我们|必须|要|应当?|清醒地?){1,3}(?:看到|认识到|承认)[，：](?=[^，。；]{6,})',
    '^(?:[^，。；]{1,8}，)?[^，。；]{0,12}[离与和距同][^，；]{2,16}(?:要求|期望|期盼|期待|需求|需要)(?:相比)?(?:还|仍|尚)?(?:有|存在)(?:一定|较大|不小|一些|不少)?的?(?:差距|距离)，(?=[^，；]{6,}[，；])',
  ].join('|'),
);

/** An opener that holds a fault of its own, the gap in general terms aside, is none: 更新不够及时，与群众期待还有差距，…. */
function openerOf(words: string): RegExpExecArray | null {
  const opener = OPENER.exec(words);
  if (!opener) return null;
  return admits(words.slice(0, opener.index + opener[0].length).replace(GAP, '')) ? null : opener;
}
const GAP = /[^，。；]{0,20}[离与和距同][^，；]{2,16}(?:相比)?[^，；]{0,8}(?:差距|距离)，$/;

/** What stands before the first deficiency of a sentence: …取得了进展，但同时也存在; 主要问题是. */
const HEAD =
  /^.*?(?:(?<=(?:取得|有)了?[^，。]{0,16}(?:成绩|成效|进步|起色|进展|提高|效果)[^，。]{0,6}，)但是?(?:同时)?(?![^。]*(?:存在|相比|相较|差距))(?=[^，。；]{6,}[，；])|(?:仍|还|尚)(?:旧|然)?有(?!(?:一定|较大|很大|不小|明显|一些)?的?(?:差距|距离|不足|短板)[，,])(?=[^。]*(?:问题|不足|现象)[。；]?$)|新的?(?:情况|问题|短板)(?:也|又|还)?(?:冒了?出来|出现了?|显现|凸显)[，,：]|(?:成绩|成效|进步)与(?:不足|问题)并存[，,]|(?:差距|距离)[，：](?:主要|具体|最?突出的?)?(?:是|表现在|表现为|体现在|有)|存在(?!“[^”]{1,16}”的?(?:想法|思想|心理|观念|倾向|现象|念头|认识))(?:着|的)?(?:(?:以下|如下|一些|一定的?|几个|主要|若干)?(?:问题|不足|困难|薄弱环节|短板)(?:和(?:不足|困难|问题))?(?:主要)?(?:是|有|为|：|，(?:主要)?(?:是|表现为|表现在|体现在|有)?|:))?(?:：|:)?|(?:主要)?(?:问题|不足(?:之处)?|困难|缺点|短板|遗憾|毛病(?=主要))(?:主要)?(?:的|还|也|就)?(?:是|有|为|在于|表现为|表现在|体现在)(?:：|:|，)?)(?:[，,]?(?:例如|比如|诸如|如(?!何))[：:]?)?/;
const LISTED_TAIL =
  /等(?:方面)?(?:的)?(?:一些)?(?:(?:问题|不足|情况|现象|不足之处|困难)(?:[，,][^、；]{0,24})?)?[。；！]?$/;
/** The deficiencies that reports list side by side, each in the form subject + predicate. */
const FORMAL =
  /不够|不足|不高|不强|不全|不深|不广|不多|不完善|不规范|不到位|不及时|不具体|不丰富|不突出|不明显|不均|有待|亟待|滞后|单一|薄弱|欠缺|缺乏|较(?:低|少|弱|窄)|偏(?:低|少|弱|窄)/;
const OWN_FAULT = new RegExp(
  `(?:(?!薄弱环节|不足之处|不足并存)(?:${FORMAL.source})|把关不严|没有(?:完全|真正|形成|得到|及时)|未(?:能|完全|真正|形成|及时)|跟不上)[^，]{0,4}，(?!但)`,
);
const TAIL_PUNCTUATION = /[。；！？，、]+$/;

/**
 * A plain sentence that lists deficiencies side by side: one span a deficiency that could stand alone (labelling.md, rules 5 and 15). Clauses are
 * cut at ，；、 (`listed`: a lead-in has said that deficiencies follow); one without a deficiency of its own, or without a subject (不全面、不具体), stays with its neighbour.
 */
export function splitProblems(text: string, whole: Span, listed = false): Span[] {
  const opener = openerOf(text.slice(whole.start, whole.end));
  const sentence = { start: whole.start + (opener ? opener.index + opener[0].length : 0), end: whole.end };
  const words = text.slice(sentence.start, sentence.end);
  const before = HEAD.exec(words)?.[0] ?? '';
  // 审核把关不严，个别信息存在错别字: what stands before 存在 is a deficiency of its own.
  const head = OWN_FAULT.test(before) ? 0 : before.length;
  const body = words.slice(head);
  // A head that takes the only deficiency with it was none: 还存在差距 is the deficiency.
  const from = DEFICIENCY.test(body) || /[、，；]/.test(body) ? head : 0;
  const rest = words.slice(from);
  const listedTail = rest.search(LISTED_TAIL);
  const tail = listedTail >= 0 || from === 0 ? listedTail : rest.search(/的(?:问题|不足|现象|情况)[。；]?$/);
  const end = from + (tail >= 0 ? tail : rest.replace(TAIL_PUNCTUATION, '').length);
  const sideBySide = listed || from > 0 || tail >= 0;
  // 还存在A、B、C等问题: each part is said to be a problem, so words that deny something are enough.
  const framed = before.length > 0 && listedTail >= 0;
  const parts = withoutGround(words, cutClauses(words, from, end, sideBySide, framed ? FAULT_BY_FRAME : DEFICIENCY));
  const told = parts.length > 1 ? parts.filter((p) => !NAMES_A_GAP_ALONE.test(words.slice(p.start, p.end))) : parts;
  const spans = (told.length > 0 ? told : [{ start: from, end }]).map((p) => ({
    start: sentence.start + p.start,
    end: sentence.start + p.end,
  }));
  const [only] = spans;
  return spans.length === 1 && only ? splitBySubjects(text, only) : spans;
}

/** 离群众的期待还有一定差距 beside deficiencies that are named: how large they are, and none of its own (labelling.md, rule 12). */
const NAMES_A_GAP_ALONE =
  /^(?:(?:[离与和距同]|对照|对标)[^，；]*|[^，；]{2,12})(?:要求|期望|期盼|期待|需求|需要)(?:相比)?，?(?:还|仍|尚|也)?(?:有|存在)(?:一定|较大|不小|一些|不少|许多)?的?(?:差距|距离|不足|问题|短板)(?:之处)?$/;

/** What tells a fault where the sentence has said that faults follow: any deficiency, or a clause that denies something or calls it little, late or loose. */
const FAULT_BY_FRAME = new RegExp(`${DEFICIENCY.source}|[不没未](?![断论仅])|[乱缺拖漏]|差[别距异]|有限|悬殊`);

const BREAK = /[；;]/;
/** …，加上…, …，加之…: names another deficiency. */
const JOINED = /加[上之]/;

/** What follows a mark: behind 、 a clause, behind ， and ； all up to the next mark of the same weight. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  '、': /^[^，；、,;]*/,
  以及: /^[^，；、,;]*/,
  '，': /^[^，；,;]*/,
  ',': /^[^，；,;]*/,
  '；': /^[^；;]*/,
  ';': /^[^；;]*/,
};

/** `sideBySide`: the sentence says that it lists (存在…, …等问题); else only formal deficiencies are divided, since a second clause may be the first one's consequence. */
function cutClauses(words: string, from: number, end: number, sideBySide: boolean, fault: RegExp): Span[] {
  const parts: Span[] = [];
  const series = words.slice(from, end).split(BREAK);
  const isSeries = series.length > 2;
  const byBreaks = isSeries && areOfOneShape(series);
  let start = from;
  for (const match of matchesOf(words.slice(from, end), /[，,]加[上之](?=.{6})|[，；、,;]|以及(?=.{6})|$/g)) {
    const at = from + match.index;
    const mark = match[0].replace(JOINED, '');
    const joined = mark !== match[0];
    const isBreak = BREAK.test(mark);
    const clause = words.slice(
      match[0] === '、' || match[0] === '以及' ? Math.max(start, lastMark(words, at)) : start,
      at,
    );
    const nextClause = BEHIND[joined ? '；' : mark]?.exec(words.slice(at + match[0].length, end))?.[0] ?? '';
    const standsAlone =
      (fault.test(clause) && hasSubject(clause, sideBySide, fault)) || (isBreak && clause.length >= ALONE);
    const nextStandsAlone =
      (fault.test(nextClause) && hasSubject(nextClause, sideBySide, fault) && !isTheirQuality(clause, nextClause)) ||
      (isBreak && (OF_SOME.test(nextClause) || beginsAnew(nextClause)));
    const parallel =
      (sideBySide && !(match[0] === '，' && FOLLOWS_FROM.test(nextClause))) ||
      match[0] === '；' ||
      joined ||
      (FORMAL.test(clause) && FORMAL.test(nextClause) && !ELABORATES.test(nextClause));
    // Of three parts between ；, one whose deficiency has no known word is still a part of its own.
    const inSeries = isSeries && isBreak && clause.length >= 6 && nextClause.length >= 6;
    const dividesHere = !byBreaks || match[0] !== '，';
    if (at >= end || inSeries || (dividesHere && standsAlone && nextStandsAlone && parallel)) {
      if (at > start)
        parts.push({ start: start + (/^(?:以及|和|及|与)/.exec(words.slice(start, at))?.[0].length ?? 0), end: at });
      start = at + match[0].length;
    }
  }
  return parts;
}

/** A，a；B，b；C: parts of one shape are what ； divides, and the second clause of a part tells what the first one looks like. */
function areOfOneShape(parts: readonly string[]): boolean {
  const clauses = parts.map((part) => part.split(/[，,]/).length);
  return (
    parts.every((part) => DEFICIENCY.test(part)) &&
    clauses.every((count) => count <= 2) &&
    clauses.filter((count) => count === 2).length > parts.length / 2
  );
}

/** Characters from which a part between ； can stand alone, whatever its words. */
const ALONE = 12;
/** A part between ； that does not go on with the one before it. */
const beginsAnew = (part: string): boolean =>
  part.length >= ALONE && !ELABORATES.test(part) && !FOLLOWS_FROM.test(part);

/** A clause that says what the deficiency before it looks like or leads to: 群众查找不便, 个别信息有错别字. */
const ELABORATES =
  /^(?:(?:上报|报送|撰写)的?[^，。]{0,8}[常往时]有|(?:群众|公众|居民|村民|企业)(?:查|获|看|找|了解|难|无|反映|不|容易)|经常|常常|往往|时常|总是|导致|造成|影响|以致|使得?|有的|有些|个别|部分|少数|一些|偶|其中|大多|多数|多为|难以|容易|甚至|尤其|特别是|仍|且|不能|无法|缺乏|缺少)/;

/** Even in a list of deficiencies a clause that tells what came of the one before it. */
const FOLLOWS_FROM = /^(?:想[^，。]{1,8}的人|(?:到[^，。]{1,4})?(?:经常|常常|往往)|导致|造成|以致|致使|使得|甚至)/;

/** A ground is no fault of its own: it goes before several faults, and belongs to a single one. */
function withoutGround(words: string, parts: Span[]): Span[] {
  const [first, second] = parts;
  if (!first || !second || words[first.end] === '；') return parts;
  if (!GIVES_GROUND.test(words.slice(first.start, first.end))) return parts;
  if (parts.length === 2) return [{ start: first.start, end: second.end }];
  return /地处|位于/.test(words.slice(first.start, first.end)) ? parts : parts.slice(1);
}

/** 由于基础差、底子薄 and no more; 某乡地处高寒山区，…: on what ground the fault behind it arose. */
const GIVES_GROUND = /^(?:但是?)?(?:由于|因为?(?![此而])|鉴于)[^，；]*$|^[^，；、]{2,10}(?<!由于)(?:地处|位于)/;

/** Where the clause that ends at `at` begins. */
const lastMark = (words: string, at: number): number =>
  Math.max(...['，', '；', '、'].map((mark) => words.lastIndexOf(mark, at - 1))) + 1;

/** Whether something stands before the deficiency of which it is said: 力度不够 yes, 不具体 no, 变动频繁 no. */
function hasSubject(clause: string, listed: boolean, fault: RegExp): boolean {
  const bare = clause.replace(/^(?:且|并且|而且|以及|同时|另外|和|也|还|又|特别是|尤其是|其中)/, '');
  const at = bare.search(fault);
  // 缺少对公开效果的评估: the deficiency is the verb, and its object makes it whole.
  return at >= 3 || (at >= 2 && bare.length >= (listed ? 4 : 5)) || /^(?:缺乏|缺少|没有).{4,}/.test(bare);
}

/** 人员身兼数职，业务水平有待提高: the second clause says something of the first one's people, so it can't stand alone. */
const isTheirQuality = (clause: string, next: string): boolean =>
  /人员|干部|队伍|信息员|工作者/.test(clause) &&
  /^(?:其|且|而且)?(?:业务|能力|素质|水平|经验|理论|专业|工作积极性)/.test(next);
