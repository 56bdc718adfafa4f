import { codeSet, hasOneOf, splitAt } from '../model/code-set.js';
import { HAN } from '../model/han.js';
import { DEEDS, EFFORTS, FRAMES, OUTCOMES, STATES } from './lexicon/acts.js';
import { ZERO } from './cues.js';

/** What one clause of a report says: a deed that could be checked, an effort, an outcome or aim, the frame of a sentence, a zero, a count, or a description. */
export type ClauseKind = 'DEED' | 'EFFORT' | 'OUTCOME' | 'FRAME' | 'ZERO' | 'COUNT' | 'DESCRIPTION' | 'OTHER';

const DEED = new RegExp(DEEDS);
const EFFORT = new RegExp(EFFORTS);
const OUTCOME = new RegExp(`^(?:也|并|进而|同时|还|较好地|更好地)?(?:${OUTCOMES})`);
const STATE = new RegExp(STATES);
/** Who acts, before the frame: 石篆镇围绕…, 我局始终…. */
const ACTOR =
  '(?:[^，]{0,16}?(?:镇|乡|局|街道|我们|单位|苏木|办事处|政府|机关|委|委员会|管委会|农场|园区)(?:\\d{4}年度?)?)?';
const FRAME = new RegExp(`^${ACTOR}(?:${FRAMES})`);
/** What a frame names, up to its last 的: in 围绕县里确定的要点开展工作 nothing was determined by the issuer. */
const FRAME_GROUND =
  /^[^，]{0,10}?(?:围绕|按照|根据|依据|针对|结合|对照|随着|紧扣|聚焦|在|为|以).*(?:的(?:统一)?(?:安排|布置)?|等|》|要求|精神|部署|实际)/;

const NUMBER =
  '(?:\\d{1,12}(?:\\.\\d{1,6})?|\\*{1,8}|(?!一[项个次名场])[一二两三四五六七八九十百千]{1,12})万?(?:余|多)?\\s?';
const COUNT = new RegExp(`${NUMBER}(?:条|篇|件|份|期|次|个(?!工作日|月)|宗|起|人次|名|场|项|张|%)`);
const COUNTS = new RegExp(COUNT, 'g');
/** What a number of `NUMBER` can begin with. */
const DIGITS = codeSet('0123456789*一二两三四五六七八九十百千');
/** Verbs that a bare count goes with. */
const COUNTED = new RegExp(
  `${HAN}{2,10}类(?=\\d|$)|主动|公[开告示]栏|公开|发布|更新|发表|推送|上传|录入|公布|张榜|播[出发放]|广播|刊[登播]|信息|转发|接收|收到|受理|新收|结转|办结|办理|答复|回复|处理|查阅|统计|累计|张贴|微信|公众号|网站|平台|书面|提供|推荐|采用|类别?|各类|制发|制作|废止|印发文件|(?:公[示告]|通[知告])(?=[和、及与]|\\d+[^天日个])|(?:行政)?规范性文件|采购项目|行政(?:许可|处罚|强制|事业性收费)|处理决定`,
  'gu',
);
const DESCRIPTION =
  /^(?:(?:[省市县区州旗]里?|上级)[^，]{0,8}(?:通报|检查|督查|暗访|反馈)[^，]{0,4}(?:指出|发现)|其中|其余|余下|另有|较(?:上年|去年|\d{4}年)|比(?:上年|去年)|同比|分别|主要(?:包括|涉及|有|为|是|集中|内容|类别|分为)|包括|涉及|具体(?:包括|内容|如下)|内容(?:主要)?(?:包括|涉及|为|集中)|公开(?:的)?(?:主要)?(?:政府)?(?:信息|内容|形式|方式|渠道|途径|载体|范围|类别)(?:主要)?(?:包括|涉及|有|为|是|集中)|(?:主要|公开)?内容以.{2,}为主|(?:按|从).{2,14}(?:划分|来看|分类|看|分$))|^.{0,16}(?:现有|共有|设有|拥有|占比|占\d|均为|属于|系(?![统列]))|(?:比|较)(?:上一?年|去年)[^，]{0,6}(?:下降|上升|增长|减少|增加|提高)|由(?:县|市|区|上级|旗|州|省).{0,10}(?:办理|负责|实施|组织|承担|统一)|免费提供|不单独/;
/** Replies to applications are the law's duty and stand in the table: that all were answered in time is a figure's trimming. */
const REPLY_DONE =
  /(?:全部|均|都|已|当年|按时|按期|按规定|依法|及时|年内|期限内|当场)(?:已)?(?:按时|按期|按规定|依法|及时|全部|书面|在(?:法定|规定)(?:的)?[期时]限内){0,2}(?:予以|作出|进行)?(?:办结|答复|办理|回复|公开|完毕|受理|处理)|^(?:办结|答复|办理|受理|收到)(?:率|\d|件|完)/;

/** Matters beside applications: what was done about them is a measure, count or no count. */
export const OTHER_MATTER = /热线|建议|提案|议案|留言|来电|来访|信访|诉求|咨询|信箱|问政|意见/;

/** Nouns that look like deeds: names of rules and offices, and words of the field. */
const NOUNS =
  /决策部署|部署要求|新修订的?|以[^，]{1,10}(?:促|强|优|提|推)[^，]*|信息公开(?:工作)?(?:制度|规定|条例|目录|指南)|公开工作|信息公开(?!栏)|政务公开(?!栏)|(?:审查|考核|培训|宣传|审核|检查|登记|公示)(?:工作|制度|机制|体系)(?=[^，]{0,6}$)|组织领导|工作(?:安排|部署|要点|要求)|统一(?:部署|要求|安排)|安排部署|协调(?:下|推进)|工作落实|宣传部|服务(?:大厅|中心)|实施(?:之|以来)|依申请公开|开展(?:了)?(?:政府信息|信息|政务)公开(?:各项|的各项)?工作|推行(?:政府)?(?:信息|政务)公开|机构设置|机构职能|人事任免|(?:法人|公民)(?:和|或者?|及|、)其[他它]组织|社会组织|规范性文件/g;

/** A rate that is kept (每周推送不少于3期): a count and yet something that the issuer does. */
const HABIT = /每(?:个?(?:工作日|[周月日天])|季度?|半年)[^，]{0,4}(?:推送|发布|更新|公布)/;
/** 11项任务已全部落实. */
const ALL_DONE = /(?:任务|要点|事项|要求|问题)[^，]{0,8}已(?:经)?(?:全部|逐项|逐一|基本)?(?:落实|完成|整改|办结)/;
const FINISHED = /(?<![为除免有不])了(?!解|然|如指掌|之)/;
/** Verbs of publication, whose counts are bare. */
export const publishes = (clause: string): boolean => /公开(?!栏|系统|平台)|发布|推送|更新|公布|上传|转发/.test(clause);
/** A clause with a deed of the lexicon in it, done or to be done. */
export const namesDeed = (clause: string): boolean => DEED.test(clause);

/** What stands in quotation marks is a name or a slogan. */
const QUOTED = /《[^《》]{0,120}》|“[^“”]{0,120}”/g;
const QUOTES = codeSet('《“');
const CLAUSE_ENDS = codeSet('，。；：！,;:\n');

/** The clauses of a sentence that are long enough to say something. */
export const clausesOf = (words: string): string[] =>
  splitAt(words, CLAUSE_ENDS)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= 3);

export function clauseKind(written: string, reply: boolean): ClauseKind {
  const clause = hasOneOf(written, QUOTES) ? written.replace(QUOTED, '《》') : written;
  if (isZero(clause)) return 'ZERO';
  if (DESCRIPTION.test(clause)) return 'DESCRIPTION';
  const counted = hasOneOf(clause, DIGITS) && COUNT.test(clause);
  if (counted || reply) {
    if (reply && REPLY_DONE.test(clause)) return 'COUNT';
    const rest = clause.replace(COUNTS, '').replace(COUNTED, '');
    if (HABIT.test(clause) || ALL_DONE.test(clause)) return 'DEED';
    const done = DEED.test(rest.replace(NOUNS, ''));
    if ((done || counted) && OUTCOME.test(clause)) return 'OUTCOME';
    if (done) return 'DEED';
    if (counted && FINISHED.test(clause) && !publishes(clause)) return 'DEED';
    if (counted) return OTHER_MATTER.test(written) && /办理|受理|答复|回复|处理/.test(clause) ? 'DEED' : 'COUNT';
  }
  if (OUTCOME.test(clause)) return 'OUTCOME';
  if (STATE.test(clause)) return 'OUTCOME';
  const framed = FRAME.test(clause);
  const behind = framed ? clause.replace(FRAME_GROUND, '') : clause;
  const own = behind.replace(NOUNS, '');
  // A frame without an end that can be told is a frame throughout: 聚焦优化营商环境.
  if (DEED.test(own) && (!framed || behind !== clause)) return 'DEED';
  if (FINISHED.test(own)) return 'DEED';
  if (framed) return 'FRAME';
  if (/已|^(?:并|还|也)?(?:由|把|将|对|向|用|在)/.test(own)) return 'DEED';
  return EFFORT.test(own) ? 'EFFORT' : 'OTHER';
}

/** 围绕…, 公开信息89条; 公开了8个项目的招标情况: a count of publications that says what they were about. */
export const namesContent = (clause: string): boolean =>
  (/^(?:重点|主要|紧紧)?(?:围绕|聚焦|突出|针对|对|就|将|把)/.test(clause) && clause.length >= 8) ||
  /^(?:主动|全面|及时|重点)?公[开布]了[^，\d]{2}.{6,}(?:情况|结果|信息|进展)$/.test(clause);

const isZero = (clause: string): boolean =>
  ZERO.test(clause) &&
  /申请|复议|诉讼|收取|收过?费|费用|投诉|举报|事项|不予公开|减免|制发|作出|制定权|规章|行政(?:处罚|强制|许可|事业性)|责任追究|追究责任|情况$|情形$|失泄密|泄密|异议|处理费|(?:开设|开通|设立|独立)[^，]{0,8}(?:网站|微博|公众号|新媒体|平台|账号)|(?:问题|现象|行为|事件|案件)$|没有(?:出现|发生)$/.test(
    clause,
  );
