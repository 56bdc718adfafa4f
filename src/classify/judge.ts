import type { SectionRole } from '../model/kinds.js';
import { clauseKind, clausesOf, namesContent, OTHER_MATTER, publishes, type ClauseKind } from './acts.js';
import { ABOUT_REPORT, COMPLETED, FUTURE, withoutQuotes } from './cues.js';
import { byDeedModel, deedOdds, IS_DEED, IS_NONE, speaksOfApplications } from './deed-model.js';
import { isOfYear } from './pledge-start.js';

export type Verdict = { readonly kind: 'MEASURE' | 'IMPROVEMENT'; readonly rule: string } | null;

/** Where a sentence stands, as far as it matters to what it says. */
export interface Place {
  readonly role: SectionRole;
  /** An item of a list: a list of what was done needs no known verb. */
  readonly enumerated: boolean;
  /** The first sentence of its section: it frames the year. */
  readonly opening: boolean;
  /** The year after the covered one, as written; null where the title names none. */
  readonly nextYear: string | null;
}

/** 公开的内容主要有机构职能、…等: what the published words are about. */
const DESCRIBES =
  /^(?:公开)?内容[：:]|^(?:主要)?内容(?:主要)?(?:有|包括|涉及|为|是)|^[^，。]{0,16}(?:渠道|途径|载体)(?:主要)?(?:有|是)(?!所|了)[^，]*$|^[^，。]{0,6}公开的?(?:政府)?(?:信息|内容|形式|方式|范围|重点)[^，。]{0,6}(?:主要)?(?:有|包括|涉及|为|是)(?![^。]*了(?!解))/;

/** 按内容分：工作动态97条，…; 从内容看，…占了大头; 惠农信息约占四成: how the count divides. */
const DIVIDES =
  /^(?:按|从)[^，。：]{1,10}(?:分|分类|划分|统计|看|来看)[：，](?![^。]*(?:制定|开展|建立|新增|设立|印发|组织|编))|^[^，。]{0,10}(?:信息|内容)(?:中|里)，[^。]*占(?:了)?(?:大头|[^，。]{0,3}[成半%])/;
/** 咨询群众370人次，不作为申请统计: what is told only to say that it is none. */
const NOT_COUNTED =
  /不(?:属于?|计入|作为|列入|算作?|视为)[^，。]{0,4}(?:政府信息公开|依申请公开)?申请(?:统计|范围|件数)?。?$/;

const IMPERATIVE =
  /^(?:(?:同时|此外|另外|还要|要|应|再|再次)[，,]?)?(?:进一步|继续|不断|切实|着力|加强|加大|强化|完善|健全|建立|提高|提升|推进|推动|规范|优化|拓宽|拓展|丰富|深化|扩大|创新|严格|认真|积极|坚持|组织|开展|落实|做好|抓好|紧扣|对照|加快|增强|充实|细化|定期|把|分门别类|科学|围绕)/;
/** 原公示牌不拆，继续用来…: goes on. */
const GOES_ON = /，(?:今后|以后)?(?:继续|仍旧?|照旧|接着)(?:用来?|用于|保留|执行|沿用|开放)(?![^。]*\d+\s?[个处块家])/;
const HABIT_DONE =
  /了(?!解)|已|全年|共\d|先后|累计|受理|办结|完结|完成|\d+(?:次|场|期|人次|件|条|篇)|得到|今年以来|一年来/;
/** What somebody else is going to do: 明年县里将对各乡镇进行考核. */
const OTHERS_PLAN =
  /^(?:明年|下一步|今后|\d{4}年)?[，,]?(?:县|市|省|区|州|旗|盟|上级|国家|中央)(?:里|委|政府|级|政务公开办)?.{0,6}(?:将|计划|打算|拟)/;
/** What a meeting or a paper of the year demanded: 推进会要求，今后凡…. It was held; the words are its own. */
const REPORTED_DEMAND = /(?:会议?|通知|文件|方案|办法|制度|意见)上?(?:还)?(?:要求|强调|明确|提出|规定)[^。]*了(?!解)/;
/** 下半年, 还将: of the future or of the year that is over (下半年开展了两轮暗访, 街道还将…制成地图, 弥补了不足). */
const WEAKLY_FUTURE = /下半年|上半年|年底前|后续|届时|(?:还|也|仍|就|都)将/g;
const reportsFinished = (words: string): boolean =>
  COMPLETED.test(withoutQuotes(words)) ||
  /(?:均|都|全部|已经?|整改)(?:已)?(?:完毕|完成|到位)|\d+(?:余|多)?(?:人次?|名)[^，。]{0,4}(?:听讲|听课|参加|参训|到场|受训)/.test(
    withoutQuotes(words),
  );

/** Deeds around applications, fees and disputes that are more than the handling of a case. */
const ARRANGEMENT = /设立|设置|建立|制定|完善|公布了|安排|规范|明确|指定|会商|编印|修订|聘请|邀请|培训|开通|统一|健全/;
/** The year's applications told one by one: figures, however they were answered. */
const ABOUT_APPLICATIONS =
  /(?<!\d)\d{1,6}\s?件[^，。]{0,16}，?(?:结转|转入)下|(?:予以公开|不掌握|不予处理|不予公开)\d+\s?件|(?:收到|新收|办结|结转)[^，。]{0,24}\d+\s?件|申请(?!公开文件)[^，。]{0,8}\d+\s?[件宗]/;
/** 某乡地处…，辖9个村; 某镇是全县种植第一大镇: of the place, and not of the work. */
const OF_THE_PLACE =
  /^[^，。]{0,14}(?:地处|位于|坐落|下辖|现?辖(?:\d|[一二三四五六七八九十]+个)|(?:总|国土|区域)面积|面积(?:约|为|近|达|\d)|(?:常住|户籍|总)人口|人口(?:约|近|达|不到|\d)|是(?:全|我)[县市省区旗盟州][^，。]{0,16}(?:大[镇乡]|街道|第一))(?![^。]*(?:了(?!解)|已|设立|建立|开通|制定|开展|组织))/;
/** Talk of the year as a whole. */
const SUMS_UP =
  /^(?:总的来看|总体(?:来看|上|看)?|综上|通过(?:以上|一系列|上述|一年|不懈|扎实|全|各项)|回顾|过去(?:的)?一年|一年来.{0,4}工作)/;
const NAMES_THE_YEAR = /^(?:\d{4}年|今年|一年来|近年来|本年度|过去一年|按照|根据|在)/;
/** 主动公开情况。 公开数量： a name as title, which says nothing of what was done. */
const NOMINAL_TITLE =
  /^[^。：，]{2,24}(?:情况|方面|数量|类别|方式|形式|内容|重点|渠道|途径|管理|建设|保障|公开|范围)[。：](?=.)/;

/**
 * A sentence or item outside the problems section: pledge, measure or neither. Commitments count wherever they stand (labelling.md, rule 7); talk
 * about the report, praise, bare counts and zeros are none (rule 13). Under 其他需要报告的事项 an imperative without anything done is a pledge.
 */
export function judge(words: string, place: Place): Verdict {
  const { role } = place;
  const bare = words.replace(/^[^。：]{2,24}[。：](?=.)/, '');
  const aboutReport = ABOUT_REPORT.test(words);
  if (!aboutReport && isPledge(words, bare, place)) return { kind: 'IMPROVEMENT', rule: 'future-cue' };
  if (role === 'OTHER' && (IMPERATIVE.test(bare) || GOES_ON.test(bare)) && !HABIT_DONE.test(bare))
    return { kind: 'IMPROVEMENT', rule: 'other-imperative' };
  if (aboutReport && (!place.enumerated || !/设立|开展|组织|制定/.test(words))) return null;
  if (role === 'PREAMBLE' && !/[。；，]/.test(words)) return null;
  if (
    words.length < 6 ||
    DESCRIBES.test(words) ||
    DIVIDES.test(words) ||
    NOT_COUNTED.test(words) ||
    (!place.enumerated && OF_THE_PLACE.test(words))
  )
    return null;
  const told = reportsDeed(words, place);
  return tellsOfCases(role) || speaksOfApplications(words) ? told : byModel(words, told);
}

/** What the model says where the rules leave a sentence open, and where it is sure that they were wrong. */
function byModel(words: string, told: Verdict): Verdict {
  if (told !== null && MAKES_SOMETHING.test(words)) return told;
  const odds = deedOdds(words);
  if (told === null) return odds >= IS_DEED ? measure(byDeedModel(odds)) : null;
  return odds < IS_NONE ? null : told;
}

/** 印发《公开事项清单》, 各村均设立公开栏: a thing that is there now, however general the rest. */
const MAKES_SOMETHING = /(?:制定|印发|出台|编印|修订|下发)了?《|设立|开通|新增|配备|安装/;

/** Sections that tell how cases were handled. */
const tellsOfCases = (role: SectionRole): boolean => role === 'APPLICATIONS' || role === 'DISPUTES' || role === 'FEES';

/** 短视频这一块，2026年每期…: what the plan is about. */
const ABOUT_A_MATTER = /^[^，。]{2,12}(?:这一?块|方面|的事|一事)，/;

function isPledge(words: string, bare: string, { nextYear }: Place): boolean {
  const promises = FUTURE.test(withoutQuotes(words));
  if (!promises && !isOfYear(bare.replace(ABOUT_A_MATTER, ''), nextYear)) return false;
  if (OTHERS_PLAN.test(words) || REPORTED_DEMAND.test(words)) return false;
  if (promises) return !(reportsFinished(words) && !FUTURE.test(words.replace(WEAKLY_FUTURE, '')));
  return !/了(?!解|的)|已|公开[^，。]{0,12}\d+\s?[条件]/.test(bare);
}

function reportsDeed(words: string, { role, enumerated, opening }: Place): Verdict {
  const reply = tellsOfCases(role);
  const said = enumerated ? words.replace(NOMINAL_TITLE, '') : words;
  const nominal = said !== words;
  const clauses = clausesOf(said);
  const aboutCases = (reply || ABOUT_APPLICATIONS.test(words)) && !OTHER_MATTER.test(words);
  if (!enumerated && words.includes('由') && clauses.every((clause) => ASSIGNED.test(clause))) return null;
  const toldByCase =
    !enumerated && ABOUT_APPLICATIONS.test(words) && !/热线|建议|提案|留言|来电|来访|信箱|问政/.test(words);
  if (role === 'DISPUTES' || role === 'FEES' || toldByCase)
    return clauses.some((clause) => ARRANGEMENT.test(clause) && clauseKind(clause, aboutCases) === 'DEED')
      ? measure('deed')
      : null;
  const sumsUp = SUMS_UP.test(words);
  const kinds: ClauseKind[] = [];
  for (const clause of clauses) {
    const kind = clauseKind(clause, aboutCases);
    // One deed that could be told is enough, whatever the clauses behind it say.
    if (kind === 'DEED' && !sumsUp && !isGeneral(clause)) return measure('deed');
    kinds.push(kind);
  }
  const frames = opening || kinds.includes('OUTCOME') || (NAMES_THE_YEAR.test(words) && !kinds.includes('OTHER'));
  if (sumsUp && (kinds.includes('OUTCOME') || !kinds.includes('DEED'))) return null;
  if (kinds.includes('DEED') && !(frames && clauses.every((clause, i) => kinds[i] !== 'DEED' || isGeneral(clause))))
    return measure('deed');
  if (clauses.some((clause, i) => kinds[i] === 'COUNT' && publishes(clause)) && clauses.some(namesContent))
    return measure('content-published');
  if (reply) return null;
  if (enumerated)
    return kinds.includes('EFFORT') || (kinds.includes('OTHER') && !nominal) ? measure('list-of-deeds') : null;
  return kinds.includes('EFFORT') && !frames ? measure('effort') : null;
}

/** 优化公开方式, 健全机制: a deed in name; where a sentence frames the year or praises it, nothing of the kind was done that could be told. */
const isGeneral = (clause: string): boolean =>
  GENERAL.test(clause) ||
  (clause.length <= 10 &&
    !/\d|了(?!解)|已|《/.test(clause) &&
    /(?:公开|机制|制度|体系|工作|渠道|方式|形式|内容|重点|领域|职能|行为|程序|流程|平台|服务|水平|实效)$/.test(clause));

/** 工作由镇长亲自抓，具体由党政办承办: who does the work, and nothing that was done. The near miss made it so: 明确由党政办承办. */
const ASSIGNED =
  /^(?!.*(?:明确|确定|指定|调整|改|了))[^，]{0,20}由[^，]{1,14}(?:亲自抓|主抓|负责|承办|分管|主管|牵头)$/;

const GENERAL =
  /^(?:精心组织|周密部署|认真组织|扎实工作|开拓创新|统筹(?:安排|推进)|狠抓落实|真抓实干|求真务实|强化措施|(?:认真|精心|扎实|周密)?组织(?:实施|落实|推进|开展))$|打造“[^”]{0,20}”$|^(?:持续|扎实|着力|认真|全力|积极|切实|不断|深入|有序|稳步)?(?:抓好|做好|推进|推动|开展|落实)(?!了|对)[^，]{0,40}(?:信息|政务)(?:主动)?公开[^，]{0,20}(?:工作|任务)$/;

const measure = (rule: string): Verdict => ({ kind: 'MEASURE', rule });
