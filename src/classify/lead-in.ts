import { codeSet, hasOneOf } from '../model/code-set.js';
import { endsWithOne } from '../model/ends-with.js';
import { matchesOf } from '../model/matches.js';
import { DEFICIENCY, FUTURE } from './cues.js';
import { FORWARD_WORDS, ISSUER_SELF } from './lexicon/commitment.js';

/** What the statements below a heading or lead-in are, as far as its words say it. */
export type Mode = 'PROBLEM' | 'IMPROVEMENT' | 'UNKNOWN';
/** What follows a sentence: an enumeration at once, other words of the section, or nothing. */
export type Followed = 'LIST' | 'WORDS' | 'NOTHING';

const PROBLEMS = /问题|不足(?!\d)|困难|短板|差距|薄弱|难处|毛病|失分|欠缺/g;
const IMPROVEMENTS =
  /针对|对此|改进|整改|解决|措施|对策|举措|办法|下一?步|下阶段|今后|接下来|打算|想法是|想好了|将(?!近)|计划|努力方向|工作思路|着重|重点做好|明年|新的一年|下一年|来年|拟|着手|为此|要做好|怎么改|安排|建议|方向$|设想/g;

/**
 * The mode that a heading or a lead-in sets; null where it says nothing of problems or improvements. Where it names both, 存在问题及改进措施 leaves it open,
 * words that begin with 针对, 为 … lead to the remedies, and else the one named last is what follows.
 */
export function modeOf(written: string): Mode | null {
  if (LAST_YEARS.test(written)) return 'UNKNOWN';
  const words = written
    .replace(NO_ADMISSION, (m) => '＿'.repeat(m.length))
    .replace(NAMED_BEFORE, (m) => '＿'.repeat(m.length))
    .replace(STILL_TO_DO, (m) => '不足'.padEnd(m.length, '＿'));
  const problems = lastOf(words, PROBLEMS);
  const improvements = lastOf(words, IMPROVEMENTS);
  if (problems < 0 && improvements < 0) return null;
  if (problems < 0) return 'IMPROVEMENT';
  if (improvements < 0) return 'PROBLEM';
  if (BOTH.test(words) || TOLD_TOGETHER.test(words)) return 'UNKNOWN';
  if (/^(?:针对|为(?!止)|对于|围绕|根据|结合|对照)/.test(words)) return 'IMPROVEMENT';
  return problems > improvements ? 'PROBLEM' : 'IMPROVEMENT';
}

/** Where the last match begins; -1 where there is none. */
const lastOf = (words: string, pattern: RegExp): number => matchesOf(words, pattern).at(-1)?.index ?? -1;

/** 上一年度报告中自查出三个问题，整改情况如下: some have been mended, and others have not. */
const LAST_YEARS = /(?:上一?年度?|去年)[^。]{0,24}(?:问题|不足)[^。]{0,8}(?:整改|落实|办理|改进)(?:的)?情况/;

/** Resolve that speaks of problems and admits none: 坚持问题导向, 补齐短板. */
const NO_ADMISSION = /问题导向|问题意识|(?:补齐?|聚焦|紧盯|弥补|围绕)(?:工作)?(?:短板|差距|不足)/g;

/** 我镇将针对上述不足做好如下工作：: looks back at what was named. */
const NAMED_BEFORE =
  /(?<=针对|围绕|对照|结合)(?:上述|以上|这些|此类|前述)[^，。：]{0,6}(?:问题|不足|困难|短板|差距)(?=[^，。]*(?:做|抓|采取|开展|从|推进))/g;

/** 还需要进一步改进和加强：, 有待解决： name what is wrong, although with words of remedies. */
const STILL_TO_DO =
  /(?:还|仍|尚|也)?(?:需要?|有待|亟待|亟需)(?:于|在)?(?:进一步)?(?:加以|予以)?(?:改进|加强|提高|完善|整改|解决)(?:[和与、](?:改进|加强|提高|完善|整改|解决))?(?!措施|办法|情况)/g;

/** 存在问题及改进措施, 改进措施和存在的困难. */
const BOTH =
  /(?:问题|不足|困难|短板).{0,3}(?:及|和|与|、|以及).{0,10}(?:改进|整改|措施|打算|对策|解决|安排|举措|方向|计划|建议|下一?步)|(?:改进|整改|措施|打算).{0,3}(?:及|和|与|、).{0,10}(?:问题|不足|困难)/;

/** 针对上年的两个问题，我镇主要做了以下工作：. */
const MENDED = /^针对(?=[^。]*(?:上一?年|去年|\d{4}年度?(?:报告|存在)))[^。]*(?:做了|开展了|采取了)[^。]{0,12}[：:]$/;
/** Whether what follows tells what became of the faults of an earlier year. */
export const tellsOfLastYear = (words: string): boolean => LAST_YEARS.test(words) || MENDED.test(words);

/** 存在以下问题，改进情况一并报告如下: each item tells both. */
const TOLD_TOGETHER =
  /(?:问题|不足)[^。]{0,6}，(?!针对)[^。]{0,6}(?:改进|整改)(?:情况|措施)?[^。]{0,4}(?:一并|同时|逐一|分别)/;

const AMOUNT =
  '一些|若干|以下|如下|一定的?|几个|几点|不少|诸多|许多|较大的?|不小的?|部分|主要的?|这样那样的|很多|明显|突出的?|不容忽视的?|一系列|[一二两三四五六\\d]+(?:个(?:方面)?|方面|点)的?';
const LACKS =
  '问题|不足之处|不足|困难|差距|短板|薄弱环节|弱项|距离|欠账|可议之处|不(?:相|能)?适应的?(?:地方|方面|环节|之处)|(?:有待|需要?|值得|不容|不可)(?:进一步)?(?:改进|加强|完善|提高|重视|注意|忽视|关注)的?(?:地方|方面|环节|之处)|(?:不|差强)(?:尽如?)?人意的?(?:地方|方面|环节|之处)|欠缺';
/** …存在一些问题 / 不足 / 差距, without naming one. */
const NAMES_NO_PROBLEM = new RegExp(
  `(?:存在|有|面临|(?:暴露|显露|反映)出?了?|看到了?|认识到)(?:着)?(?:的)?(?:${AMOUNT}){0,2}(?:方面)?(?:的)?(?:主要)?(?:${LACKS})(?:[和与及、](?:${LACKS}))*(?:[，,](?:主要|具体|突出)?(?:表现|体现|集中|反映)?(?:在|为|是|有)?(?:以下|如下|于)?(?:[几一二三四五六\\d]*个?方面)?)?[。：:，]?$`,
);
const ANNOUNCES =
  /以下[几一二两三四五六\d]+点是[^，。]{1,10}的[。：:]?$|(?:打算|安排|计划|设想|做法)(?:是|有)(?:这样|如下|以下)的?[。：:]?$|(?:是|有|为)(?:这样|这么)[几一二三四五六七八九十]+(?:条|点|个方面|方面|项)[。：:]?$|(?:(?<![成%％\d半倍元天日岁分级])以下|如下|下列|下面)(?:[几一二三四五六七八\d]+)?(?:个|点|条|项|几)?(?:大)?(?:方面|工作|措施|问题|不足|几点|点|内容|情况|步骤|举措|任务|打算|安排|计划|设想)?(?:的)?(?:着手|入手|加以改进|积极改进|努力|改进|整改|开展工作|工作|措施|进行改进|加强改进|做起)?[。：:]?$/;
/** 失分主要在三处, 有三个方面: the end of words that open a list. */
const COUNTS_WHAT_FOLLOWS =
  /(?:抓了|抓好了?|做了|开展了|采取了)[^，。]{0,4}[几一二两三四五六七八九十\d]+(?:个|项|方面|条|件)?(?:方面)?(?:的)?(?:环节|工作|措施|方面|举措|实?事)?[。：:]?$|(?:在|有|是|为|分|从|抓好|做好|突出|抓住).{0,6}[几一二三四五六七八九十\d]+(?:个)?(?:大)?(?:方面|处|点|条|项|件事)(?:的)?(?:问题|不足|工作|着手|入手|发力|努力|改进|下功夫)?[。：:]?$/;
/** However long: …把公开作为重要抓手，主要做了四个方面的工作。 */
const ANNOUNCES_DEEDS =
  /(?:做了|开展了|抓了|做好了)(?:以下)?[几一二两三四五六七八九十\d]+(?:个方面|项|件)(?:的)?(?:工作|实?事|大事)[。：:]?$/;
const NAMES_A_DEED = /《|制定了|印发了|召开了|成立了|建立了/;
const THROUGH_ASPECTS = /从.{0,4}[几一二两三四五六七八九十\d]+个(?:方面|地方|环节|层面|角度)/;
const NO_REMEDY_NAMED =
  /(?:采取|做好|抓好|办好|(?<![工动合])作(?=[如以]下)|做|落实|从|重点做好|着力做好|着重).{0,12}(?:以下|如下|下列|下面|[几一二两三四五六]个?(?:方面|地方|环节)|[几二两三四五六七八](?:项|件|桩)|几点).{0,14}[。：:]?$/;
/** 以下, 如下, 这样, 几点, 三个方面: every announcement has one of these characters. */
const POINTS_AHEAD = codeSet('下这几一二两三四五六');
/** 我们将采取切实措施加以改进, 今后将认真整改: resolve without a remedy. */
const BARE_RESOLVE =
  /(?:采取(?:切实|有效|有力|积极|针对性|相应|得力|多种|切实有效|强有力)*的?(?:措施|办法)|(?:在|于).{0,8}(?:工作|年度?)中?|将|一定|认真|着力|积极|逐一|逐项|逐步|切实|努力|不断)[，,]?(?:努力|认真|切实|着力|积极|逐步|逐一|不断|进一步)*(?:加以|予以|进行|抓好)?(?:改进(?:和完善|提高)?|整改(?:落实)?|解决|克服(?:和解决)?|完善|纠正)[。：:]?$/;
/** Clauses that promise good work and name nothing. */
const GENERAL_RESOLVE = new RegExp(
  `^(?:(?:在)?(?:${FORWARD_WORDS}|以后|\\d{4}年度?)(?:的)?(?:工作|政务公开工作)?(?:中|里)?)?(?:${ISSUER_SELF}|街道|[镇乡]政府)?(?:还|也)?(?:要|将)?(?:继续|进一步|不断|认真|切实|努力|着力|积极)*(?:(?:坚持)?问题导向|(?:总结|积累)经验|(?:弥补|克服)不足|(?:吸取)教训|发扬成绩|扬长避短|取长补短|查漏补缺|再接再厉|补齐(?:短板|弱项|短板弱项|工作短板)|强化弱项|强弱项|采取(?:有力|有效|切实|积极)?措施|(?:做好|抓好|加强|推进|改进|推动|完善|促进|提升|提高|深化)(?:全[镇乡]|${ISSUER_SELF}|街道)?(?:的)?(?:政府|政务)(?:信息)?公开(?:的)?(?:各项)?(?:工作)?(?:整体)?(?:水平|质量|质效|实效|提质增效|高质量发展|(?:再上|迈上)新台阶|取得新成效)?)?(?:教训)?$|^(?:对此|为此|(?:针对|对于).{0,16}(?:问题|不足|情况|短板)(?:和不足)?)$`,
);

/** 有几点做得不够, 不少地方还不到位: how many shortcomings, and none of them. */
const COUNTS_SHORTCOMINGS =
  /(?:有|在|存在)?(?:几|一些|不少|许多|诸多|[二两三四五])(?:点|个方面|方面|地方|处|个环节|环节)(?:的)?(?:工作)?(?:还|仍|也|都)?(?:做|抓|落实)?[得的]?(?:还|仍)?(?:不够(?:好|到位|理想)?|不足|不到位|有?欠缺|不尽如人意|不理想|需要?改进|有待(?:改进|加强|提高|完善))[。：:]?$/;
/** 短板依然突出, 又有新的问题冒出来, 短板也恰恰在这三处, 离要求还差得远, 有几处要自我检讨: that there are some, and none of them. The near miss names one: 更新不及时的问题仍然存在. */
const STAND_OUT =
  /(?:有|在)(?:几|一些|不少|[一二两三四五])[处点个][^，。]{0,4}(?:要|该|应当?)(?:自我|作|做|深刻)?(?:检讨|检查|反省|反思)[。：:]?$|找了?一?找(?:自身|自己)?的?(?:差距|不足|毛病|短板)[。：:]?$|[离距与][^，。]{2,16}还有(?:一段|很长的?|不短的?)[^，。]{0,4}(?:路|距离)(?:要走)?[。：:]?$|(?:说明|反映)了?(?:问题|毛病|差距|短板)(?:所在|在哪[里儿]?)[。：:]?$|(?:又|也|还)(?:有|出现|冒出|产生|带来)了?(?:一些|几个)?新的?(?:问题|情况|不足)(?:冒出来|出现)?[。：:]?$|(?:问题|不足|短板|差距)(?:也|就|正|恰恰|主要){0,2}在(?:这|以下)[^，。]{1,6}[。：:]?$|(?:差距|不足|短板)是(?:全方位|多方面)的[。：:]?$|(?:还|仍)?有(?:几|一些|不少|[两二三四五])?处?(?:比较|较为|十分)?(?:明显|突出)的“[^”]{1,6}”[。：:]?$|只能说(?:是)?(?:刚刚|才)[^，。]{2,10}[。：:]?$|(?:不够|不足|不好)的地方(?:还是|也|仍|还)(?:是)?有的[。：:]?$|(?:^|[，,])(?:仍|还|尚)(?:有|存在)(?:一定|较大|不小)?的?(?:提升|改进|进步|提高)(?:的)?空间[。：:]?$|还有[几两三四五]个“?跟不上”?[。：:]?$|这项工作(?:我们)?做得(?:还)?不(?:算|太)好[。：:]?$|(?:^|[，,])[^，。]{0,2}欠账(?:还|仍|也)?(?:不少|很多|较多|不小)[。：:]?$|(?:短板|毛病|问题|不足|短处|欠账)(?:也|都|还)?(?:看得[清见]|明摆着|摆在(?:面前|那里))[。：:]?$|[离距与][^，。]{2,16}还?(?:差得(?:还)?远|相去甚远)[。：:]?$|(?:^|[，,])[^，。不没未的]{0,6}(?:问题|不足|差距|短板|弱项|毛病|短处)(?:也|还|仍|依然|仍然|依旧|比较|较为|还是|十分|不少){1,2}(?:存在|突出|明显|不少|较多)?[。：:]?$/;
/** 成绩值得肯定，不足也必须正视。 */
const FACES_SHORTCOMINGS =
  /(?:问题|不足|差距|短板|缺点)(?:也|亦|更|同样|仍)?(?:必须|应当|应|需要?|要|不容|不可|不能)(?:认真|高度)?(?:正视|忽视|回避|重视|直面|看到|引起.{0,4}重视)[。：:]?$/;
/** 我镇在以下方面还不能完全适应, 将从转变理念、创新方式入手: what a list then spells out. */
const LISTED_BELOW = /(?:以下|如下|下列|下面)/;
const THROUGH_STEPS = /(?:从|在)[^。；]{2,40}(?:入手|着手|发力|做起|下功夫)/;

/** 怎么改, 新的一年怎么办, 我们打算这样补课, 想好了几个办法: that remedies follow, and none of them. The near miss: 群众不知道怎么办. */
const ASKS_WHAT_NEXT =
  /怎么改。?$|^(?:[^，。]{2,8}，)?[^，。]{0,8}想好了[几一二两三四五六][^，。]{0,4}(?:办法|对策|主意|路子|招)。?$|^(?:这些|上述|以上)(?:欠账|问题|毛病|短板|不足)，[^，。]{0,8}(?:想法|打算|办法|思路)是(?:分头|逐[一项个]|分步)[^，。]{0,6}。?$|^(?:新的一年|下一年|明年|今后|来年)[^，。]{0,4}怎么[改办干][^。]{0,10}(?:合计|商量|想)过?了?。?$|差在(?:哪|什么)[^。]{0,8}怎么补。?$|^(?:新的一年|下一年|明年|今后|往后|下一?步|接下来|来年)[^，。]{0,6}怎么[办干做补][。？]?$|^(?:[^，。]{2,8}，)?我们?[^，。]{0,4}(?:打算|准备|计划)(?:这样|这么)[^，。]{0,4}。?$/;

/** A longer sentence says something of its own. */
const MAX_LEAD_IN = 80;

/**
 * A lead-in or transition (labelling.md, rule 3): it ends in a colon, or announces what follows, or says that there are problems without naming one.
 * Before a list also words without a full stop lead in, and so does a remedy in general terms; what nothing follows announces nothing.
 */
export function isLeadIn(words: string, followed: Followed): boolean {
  const text = words.trim();
  const beforeList = followed === 'LIST';
  if (endsWithOne(text, '：:')) return true;
  if (beforeList && !endsWithOne(text, '。！？；')) return true;
  if (beforeList && text.length < 3 * MAX_LEAD_IN && ANNOUNCES_DEEDS.test(text) && !NAMES_A_DEED.test(text))
    return true;
  if (beforeList && text.length < MAX_LEAD_IN && (COUNTS_WHAT_FOLLOWS.test(text) || THROUGH_ASPECTS.test(text)))
    return true;
  if (
    beforeList &&
    text.length < MAX_LEAD_IN &&
    (LISTED_BELOW.test(text) || (FUTURE.test(text) && THROUGH_STEPS.test(text)))
  )
    return true;
  if (
    followed !== 'NOTHING' &&
    text.length < MAX_LEAD_IN &&
    (COUNTS_SHORTCOMINGS.test(text) || FACES_SHORTCOMINGS.test(text) || STAND_OUT.test(text))
  )
    return true;
  if (text.length < 20 && ASKS_WHAT_NEXT.test(text)) return true;
  if (text.length < MAX_LEAD_IN && hasOneOf(text, POINTS_AHEAD) && (NO_REMEDY_NAMED.test(text) || ANNOUNCES.test(text)))
    return true;
  const answersAll = /^(?:对于?|针对)(?:上述|以上|这些)/.test(text);
  if (
    (followed !== 'NOTHING' || answersAll) &&
    text.length < MAX_LEAD_IN &&
    BARE_RESOLVE.test(text) &&
    !namesObject(text)
  )
    return true;
  if (beforeList && FUTURE.test(text) && clausesOf(text).every((clause) => GENERAL_RESOLVE.test(clause))) return true;
  if (!NAMES_NO_PROBLEM.test(text)) return false;
  // 离群众的期盼还有一定差距 names none; 人员不足，还存在差距 does: a deficiency before the closing words makes it a statement.
  const match = NAMES_NO_PROBLEM.exec(text);
  const before = text.slice(0, match?.index ?? 0);
  const lastClause = before.slice(before.lastIndexOf('，') + 1);
  return !DEFICIENCY.test(before.replace(/还|仍|尚|也/g, '')) || lastClause.length < 4;
}

const clausesOf = (text: string): string[] => text.replace(/[。：:]$/, '').split(/[，,；]/);

/** 我镇将对公开栏逐一整改 names what is mended; 我们将采取措施加以改进 does not. */
const namesObject = (text: string): boolean =>
  /(?:对|把)(?!于?(?:此|照|上述|以上|这些|存在)).{2,24}(?:进行|予以|加以|逐一|逐项)/.test(text) ||
  /切实解决.{2,}/.test(text) ||
  DEFICIENCY.test(text.replace(/不足/g, ''));
