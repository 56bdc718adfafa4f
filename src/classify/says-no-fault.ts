import type { SectionRole } from '../model/kinds.js';
import { clauseKind, clausesOf } from './acts.js';
import { ABOUT_REPORT, admits, COMPLETED, FUTURE, REMEDY_START } from './cues.js';

/** 造成这些问题的原因，…: says why, and names no fault of its own. */
const GIVES_REASON =
  /^(?:究其|分析|剖析)|^(?:造成|产生|出现|存在)(?:上述|以上|这些)(?:问题|不足|情况)|(?:原因|根源)(?:主要)?[，,]?(?:是|在于|有)|^[^。]{0,30}(?:主客观|客观(?:上|方面)?的?(?:原因|因素))/;
/** Words without which people hardly tell a fault: what is not, only, still, late, old. */
const NEGATIVE =
  /没|老(?=断|是|出)|断(?=线|了|档)|不(?!断|仅|但|同|定期|少于|折不扣|论)|无(?!偿|障碍|缝)|未|只(?!要)|仅|还是|仍|难|少(?!数民族|年)|慢|旧|乱|怕|懒|嫌|坏|破|丢|漏|错(?!峰)|差|缺|弱|低(?!保)|空|粗|照搬|照抄|拖|堆|挤|忙|老(?=一套|办法|面孔|是)/;

/** Whether some word could tell a fault. */
export const tellsFault = (words: string): boolean => NEGATIVE.test(words);

/** Of the land, of former times, of what people say: no faults of the work. */
export const isOfOthers = (words: string): boolean => /地处|位于|山区|过去|以前|反映/.test(words);

/** 必须引起高度重视, 既有客观原因也有主观原因, …等问题有了很大改观: between problems and remedies, and neither. */
const ASIDE =
  /^(?:这些|上述|以上)(?:问题|不足|情况|现象)的?(?:产生|存在|出现|形成)，[^。]{0,12}(?:主观|客观|原因)[^。]{0,12}(?:都有|皆有|兼有|并存)。?$|^至于[^，。；]{2,20}，[^。；]{0,6}(?:等|待|由)(?:省|市|县|区|旗|州|上级|上面)[^。；]{0,10}(?:研究|明确|统一|确定|安排|批复)。?$|^之所以|^(?:这些|这件|上述|以上)事?[^，。]{0,4}不能再[^，。]{1,4}了。?$|没有(?:捷径|借口|二话)。?$|^做得到做不到|不能只听|体会最深的|^说到底，[^，。]{2,10}不是为了|(?:使|让|令)我们(?:深刻|深深|进一步|更加)?(?:体会|认识|感受|懂得|明白)到?|引起(?:高度|足够)?重视|(?:前进|发展)中的问题|^(?:这些|以上|上述)(?:问题|不足)?[^，。]{0,4}都?(?:是|需要?|有待|亟待)[^，。]{0,8}(?:解决|改进|克服|完善)的?。?$|(?:问题|现象|情况)[^，。]{0,8}(?:(?<!没)有了?|得到|明显|大为)[^，。]{0,6}(?:改观|好转|解决|改善|减少|转变)。?$|^（?(?:详?见|参见)(?:正文|以上|上文|附件|前文|[“《]?[^，。]{2,12}[”》]?(?:部分|章节)。?$)|^(?:这些|上述|以上)(?:情况|问题)(?:的)?(?:产生|存在|出现)，既有|等[一二三四五六七八九十\d]+个?(?:部分|方面)。?$|(?:没有|未)发现(?:突出|明显|重大)?的?问题。?$|^(?:这些(?:情况|问题)?|上述(?:情况|问题))，既有(?:客观|主观)(?:上|方面)?的?(?:原因|因素)，也有(?:客观|主观)(?:上|方面)?的?(?:原因|因素)。?$/;
export const isAside = (words: string): boolean => {
  const said = words.trim();
  return (
    ASIDE.test(said) ||
    ABOUT_REPORT.test(said) ||
    (GIVES_REASON.test(said) && !/自身|主观|我们|思想|认识|重视/.test(said) && !admits(said))
  );
};

/** Words that begin like a deed or an answer, so that what is wrong in them was the reason for it. */
export const ANSWERS =
  /^(?:针对|为|对|面对|克服|围绕|坚持|严格|加强|加大|强化|通过|根据|按照|结合|开展|组织|聚焦|落实|完善|建立|健全|规范|优化|及时|积极|认真|以|由|把|将|让|给|向|用|利用|在.{0,24}的(?:基础上|情况下|同时))/;
/** 不足之处是，…, 遗憾的是…: a fault by its own account, whatever its words. */
const NAMES_ITSELF_A_FAULT =
  /^[^，。]{0,12}(?:作|做)个?检讨[：:][^，。]{4,}|^(?:但是?|不过)?，?(?:唯一|主要|突出|略感|稍感)?的?(?:不足|缺点|短板|欠缺|遗憾|可惜|缺憾|美中不足)(?:之处)?的?(?:是|在于)[，：:]?[^，。]{4,}|^(?:不过|但是?|然而)，?(?:检查|抽查|督查|暗访|自查|巡查)[^，。]{0,4}(?:也|还)?发现(?![^。]*(?:已|整改))[，：:]?[^，。]{4,}/;
/** 确保不出错, 做到不遗漏, 不用白跑, …的一律退回: of faults that do not arise. */
const KEEPS_CLEAR = /确保|做到|保证|无一|不用|不再|不必|避免|得到解决|的一律|不(?:遗漏|缺失|出错)/;
/** Words with which a sentence turns from what went well. */
const TURNS =
  /^(?:但是?|然而|不过|只是|唯独|可惜|同时|另外|此外|受[^，。]{1,8}(?:所限|限制|制约|影响)，|也?应当承认|[^，。]{0,8}也?(?:要|应当?|必须|清醒地?)(?:看到|认识到|承认))，?/;

/**
 * A sentence of a section that is about something else and yet admits a deficiency (村级公开栏重建设、轻管护的情况比较普遍。): nothing in it was done, counted, answered or
 * promised. The near misses: 针对更新不及时的问题，开展了清理; 申请内容不明确的，一次性告知.
 */
export const admitsAside = (words: string): boolean => {
  if (NAMES_ITSELF_A_FAULT.test(words)) return true;
  const behind = words.replace(TURNS, '');
  const turned = behind !== words;
  const said = behind.replace(/^由于(?=[^。]*，)/, '');
  if (!admits(said)) return false;
  const clauses = clausesOf(said);
  const faulty = clauses.filter((clause) => admits(clause) && clauseKind(clause, false) !== 'ZERO');
  return (
    faulty.length > 0 &&
    (faulty.length > 1 || clauses.length === 1 || turned) &&
    clauses.every(
      (clause) => faulty.includes(clause) || CAME_OF_IT.test(clause) || clauseKind(clause, false) !== 'DEED',
    ) &&
    !/耕地|山区|人口|丘陵|海拔/.test(said) &&
    !ANSWERS.test(said) &&
    !REMEDY_START.test(said) &&
    !ABOUT_REPORT.test(said) &&
    !KEEPS_CLEAR.test(said) &&
    !/\d+\s?(?:[条件次期篇块处名份]|个(?!自然|行政|村|社区|单位|部门|站所|组|屯|寨))|(?<![为除免有不])了(?!解|然|之|如|事)|已(?!有|经?[^，。；]{1,12}的)|(?:没有|未)(?:出现|发生|收到|收取|发现)|的，/.test(
      said,
    ) &&
    !FUTURE.test(said)
  );
};

/** 弄得栏目大半年是空的: what came of the clause before. */
const CAME_OF_IT = /^(?:弄得|搞得|害得|导致|造成|致使|使得|以致|结果)/;

/** Something finished, counted or told of the year that is over. */
export const saysWhatWas = (words: string): boolean =>
  COMPLETED.test(words) ||
  /已(?!有|知|经?[^，。；]{1,12}的)|全年|本年度|今年(?:以来|共)|先后|累计|共\d|未|没有|\d+\s?(?:条|件|次|期|篇)/.test(
    words,
  );

/** Among problems and remedies: praise, a reason, talk of the report or a deed, which tell no fault even where nothing is promised. */
export function saysNoFault(words: string): boolean {
  if (isAside(words)) return true;
  const kinds = clausesOf(words).map((clause) => clauseKind(clause, false));
  if (kinds.every((kind) => kind !== 'DEED' && kind !== 'OTHER')) return true;
  return kinds.includes('DEED') && !NEGATIVE.test(words);
}

/** Sections in which reports admit what is wrong with the work; applications, disputes and fees tell of cases. */
const ADMITTING_ROLES: ReadonlySet<SectionRole> = new Set(['OVERVIEW', 'PROACTIVE', 'OTHER', 'UNKNOWN', 'RESPONSE']);
export const mayAdmitAside = (role: SectionRole): boolean => ADMITTING_ROLES.has(role);
