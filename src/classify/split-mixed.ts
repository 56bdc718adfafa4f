import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { admits, FUTURE, REMEDY_START } from './cues.js';
import { FORWARD_WORDS, FROM_A_YEAR_ON, ISSUER_SELF, REMEDY_VERBS, WHAT_IS_LEFT } from './lexicon/commitment.js';
import { isOfYear } from './pledge-start.js';
import { semicolonParts } from './parts.js';
import { trimEdges } from './trim.js';

/** Two spans inside `span`: what is wrong, and what is to be done about it. */
export interface Mixed {
  readonly problem: Span;
  readonly improvement: Span;
}

/** Discourse words that may stand before the remedy's first verb. */
const CONNECTIVE = /^(?:所以|因而|同时|并且|并|对于|另外|还)[，,]?/;

/**
 * Where an item turns from deficiency to remedy (labelling.md, rule 6): at the first clause that begins like a remedy and admits no deficiency (or commits, whatever it
 * names), behind clauses of which one does. `undecided`: nothing has said whether problems or pledges stand here; then a new sentence without any deficiency
 * in it turns as well, however it begins. `nextYear` as written (2022年): a clause that begins with it plans. Null where the item is all of one kind.
 */
export function splitMixed(text: string, span: Span, undecided: boolean, nextYear: string | null): Mixed | null {
  const words = text.slice(span.start, span.end);
  let deficient = false;
  let from = 0;
  for (const match of matchesOf(words, /[，。；！？,;：](?:\n)*|$/g)) {
    const clause = words.slice(from, match.index);
    const before = words[from - 1] ?? '';
    const rest = words.slice(from);
    const turnsHere = (): boolean =>
      (isOfYear(clause, nextYear) && !admits(clause)) ||
      turns(clause, before, undecided) ||
      (undecided && turnsAnew(rest, before));
    if (deficient && turnsHere() && !tellsHabit(rest)) {
      const end = trimEnd(words, from);
      return {
        problem: { start: span.start, end: span.start + end },
        improvement: { start: span.start + from, end: span.end },
      };
    }
    deficient ||= admits(clause) || (from === 0 && OF_SOME.test(clause));
    from = match.index + match[0].length;
  }
  return null;
}

/**
 * A，因此B；C，为此D: the parts between ；, where two of them at least hold a deficiency and its remedy each; empty else. So each remedy stays with its own
 * deficiency.
 */
export function mixedParts(text: string, span: Span, nextYear: string | null): Span[] {
  const parts = semicolonParts(text, span);
  if (parts.length < 2) return [];
  return parts.filter((part) => splitMixed(text, trimEdges(text, part), true, nextYear) !== null).length > 1
    ? parts
    : [];
}

/** A new sentence, without any deficiency in it. */
const turnsAnew = (rest: string, before: string): boolean =>
  /[。！？]/.test(before) &&
  !admits(rest) &&
  !GIVES_CAUSE.test(rest) &&
  !TURNS_LATER.test(rest) &&
  !plansLater(rest) &&
  namesRemedy(rest);

/** 名单只挂了三天，一条意见都没收到，今后…: the clauses before the plan tell the deficiency. */
const plansLater = (rest: string): boolean => {
  const [first = '', ...later] = rest.split(/[，；：]/);
  return !REMEDY_START.test(first) && !FUTURE.test(first) && later.some((clause) => PLANS.test(clause));
};

/** Behind a sentence's end any remedy word turns; behind a comma only one that cannot carry the deficiency on (进一步… behind 需要 can). */
function turns(clause: string, before: string, undecided: boolean): boolean {
  const bare = clause.trim().replace(CONNECTIVE, '');
  if (undecided && (NEEDS_REMEDY.test(bare) || APPLIED_FOR.test(bare))) return true;
  if (PLANS.test(bare) && (!admits(bare) || COMMITS.test(bare))) return true;
  if (!REMEDY_START.test(bare) || (admits(bare) && !COMMITS.test(bare)) || TELLS_A_CASE.test(bare)) return false; // 提高…的任务还很重 begins like a remedy
  if (/[。；！？：]/.test(before)) return true;
  return TURNS_BEHIND_COMMA.test(bare);
}

/** 有的村…, 部分干部…: what a report says of some of its people, among problems, is a fault. */
export const OF_SOME = /^(?:还有)?(?:有的|有些|部分|个别|少数|一些|某些)(?!.{0,16}将)/;

/** 上半年有三份公示…, 今年曾…, 年内才…: an example of the deficiency, although it begins with a time. */
const TELLS_A_CASE =
  /^(?:今年|年内|上半年|下半年|\d+月底?前?|每[年月季]度?)[，,]?(?:就|仅|只|还|也|又|都)?(?:有(?!序|效|针对|计划|步骤|重点)|曾|才|因|被|未|没|出现|发生)/;

/** 今年要聘请一名兼职翻译: commits, whatever its words would admit elsewhere. */
const COMMITS =
  /^[^，。；]{0,8}(?:将(?!导致|影响|造成|会)|拟(?![稿定订]|公开)|打算|准备|计划|(?:今年|明年|来年|年内)要)(?![求点素])/;

const TURNS_BEHIND_COMMA = new RegExp(
  `^(?:为此|对此|因此|针对|${FROM_A_YEAR_ON}|${FORWARD_WORDS}|需(?:结合|要结合|通过|加强|加大|建立|组织|定期|强化)|应|拟|计划|将|要|建议|(?:${ISSUER_SELF}|[^，。；]{0,8}(?:[镇乡]里?|街道|办事处|政府|苏木|单位|党政办))(?:还)?(?:将|准备|打算|计划|决定|争取|拟|要(?![求点素])|会(?![议同]))|(?:今年|年内|开春|春节后)(?:要|拟|将|计划|准备|打算)|${WHAT_IS_LEFT}|由.{1,12}(?:牵头|负责)|\\d{4}年.{0,6}将|年内(?:要|将|拟|予以|完成|更换|修|建|配))`,
);
/** 已向县里报了用人计划, 会继续向县里反映: what has been done so far about a deficiency, before the plan. */
export const APPLIED_FOR =
  /^(?:目前|现)?已(?:经)?(?:(?:向|请)[^，。；]{1,8}(?:申请|申报|上报|报了|递交|打了|提出|反映|争取)|[同与跟和][^，。；]{1,10}(?:商定|约定|谈妥|谈好|说好|联系))|^[^，。；]{0,6}(?<![不还也])会(?:继续|尽快|抓紧)/;
/** A clause that can only speak of the time to come: 今后…, 准备…, 我镇将…. */
export const PLANS = new RegExp(
  `^(?:同时|并且|并|还)?(?:(?:${FORWARD_WORDS})(?!的)|${FROM_A_YEAR_ON}|(?:${ISSUER_SELF}|街道|[镇乡]里)?(?:还|已经?)?(?:将(?!近|其)|拟(?![稿定订]|公开)|打算(?!一公)|准备(?!工作|就绪|好|不|的|材料|时间|阶段)|计划(?!生育|的|内|外))|(?:开春|年后|春节后|节后)|(?:今年内?|年内)(?:要|拟|将|计划|准备|打算)|[^，。；]{0,14}(?:月底?|季度|年底)[以之]?前(?:就|都)?(?:要(?![求点素])|拟|争取|力争))`,
);
/** 制度仍需完善，需进一步充实人员: the second need has an object of its own, so it is a remedy. */
const NEEDS_REMEDY = new RegExp(`^还?需要?(?:进一步)?(?:${REMEDY_VERBS}).{2,}`);
/** A later sentence says that it turns: 针对这一问题，… The ones before it tell what the deficiency looks like. */
const TURNS_LATER = new RegExp(
  `^[^。]{4,}。\\n?(?:为此|对此|(?:从|自)?\\d{4}年(?:\\d{1,2}月份?)?起|针对(?:此|这|上述|以上|该)|${FORWARD_WORDS})`,
);
/** Sentences that explain a deficiency although they name none: 由于镇里没有后台权限. */
const GIVES_CAUSE =
  /^(?:这?主要(?:是|原因)|由于|因为?|原因|究其原因|其中|例如|比如|如|大多|多数|多为|目前|[^，。]{0,10}(?:仅|只)有)/;

/** What happens again and again, or once did, tells what the deficiency looks like: 从报来到挂出要转三道手，常常…, 如…8月就已完工. */
const TELLS_HABIT =
  /常常|往往|时常|动辄|(?:^|[，。；])(?:比?如|例如)[^，]{2,30}[就才却]|就已|曾(?!经[^，]{0,6}(?:组织|开展))/;
const tellsHabit = (rest: string): boolean =>
  TELLS_HABIT.test(rest) && !/下一?步|今后|明年|(?:我[镇乡]|，)将/.test(rest);
/** Whether some clause of the words begins like a remedy. */
const namesRemedy = (words: string): boolean =>
  words.split(/[，。；：]/).some((clause) => {
    const bare = clause.trim().replace(CONNECTIVE, '');
    return REMEDY_START.test(bare) || FUTURE.test(bare) || /^(?:由|将|把|对|让|从|在|以|用)/.test(bare);
  });

export const trimEnd = (words: string, end: number): number => {
  let at = end;
  while (at > 0 && /[，。；！？,;：\s]/.test(words[at - 1] ?? '')) at--;
  return at;
};
