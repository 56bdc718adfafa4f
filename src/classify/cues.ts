import { flatMapped } from '../model/flat-mapped.js';
import { HAN } from '../model/han.js';
import {
  FORWARD_WORDS,
  FROM_A_YEAR_ON,
  FUTURE_ADVERBS,
  ISSUER_SELF,
  NAMED_FAULT,
  REMEDY_VERBS,
  WHAT_IS_LEFT,
} from './lexicon/commitment.js';
import { DEFICIENCIES } from './lexicon/deficiency.js';
import { LAW_TALK, REPORT_TALK } from './lexicon/talk.js';

/**
 * The patterns that tell a deficiency, a commitment and plain talk apart (labelling.md, "Kinds"), compiled from the wording in `lexicon/`. Every pattern is
 * one alternation without nested repetition, so its cost is linear. Near misses stand in test/classify/cues.test.ts.
 */

/** Words that admit a deficiency. 要 alone is none (主要, 需要, 要求), 进一步 alone neither. */
export const DEFICIENCY = new RegExp(flatMapped(DEFICIENCIES, ({ pieces }) => pieces).join('|'));

/** Deficiencies that words speak of doing away with (避免一公了之, 补齐短板), and those that are a number alone (不足三十人的，重开). */
const DONE_AWAY_WITH =
  /不足[\d一二三四五六七八九十百半]+[^，。；的]{0,3}的|(?:避免|防止|杜绝|消除|克服|解决(?!.{0,6}(?:能力|办法))|改变|纠正|补齐|补足|扭转|堵塞|打破|缩小|针对|弥补)[^，。；：]{1,40}|变[^，。；：]{1,10}为|对[^，。；：]{1,40}的(?:村|单位|人员|干部|部门|站所|个人|责任人)/g;

/** Whether words admit a deficiency of their own. */
export function admits(words: string): boolean {
  if (!DEFICIENCY.test(words)) return false;
  const own = words.replace(DONE_AWAY_WITH, '');
  return own === words || DEFICIENCY.test(own);
}

/** Who pledges: 我镇, 街道, 镇政府, 芦汊镇. */
const PLEDGER = `(?:${ISSUER_SELF}|${HAN}{0,8}(?:镇|乡|局|街道|办事处|政府|单位|机关|苏木|中心|委员会|管委会|[镇乡街]里|各(?:部门|科室|站所|村)))`;

/** Words by which a sentence turns to what is going to be done. */
export const REMEDY_START = new RegExp(
  `^(?:为此|对此|因此|据此|${FROM_A_YEAR_ON}|针对(?:此|这|上述|以上|该|存在|第|问题)|${FORWARD_WORDS}|\\d{4}年[，,]?(?:${PLEDGER})?将|(?:${PLEDGER})?(?:拟|将|要|应(?![急用对知届有])|应当|计划|打算|准备|需(?!要?进一步)|须)(?![是点素求])|(?:改进|整改|解决)?(?:措施|办法|方法|举措|对策|情况|方向)?[：:]|(?:争取|力争|确保|保证)|(?:今年|年内|上半年|下半年|\\d+月底?前?|每(?:年|季度?|月|半年|周|两个?月))|请(?!示|求)|${WHAT_IS_LEFT}|由.{1,12}(?:牵头|负责|统一|组织|组长|干部)|把.{2,}|${NAMED_FAULT}|对.{2,20}(?:实行|进行|开展|予以|转为|统一)|建议|需(?:结合|要结合|通过|加强|加大|建立|组织|定期|强化)|${REMEDY_VERBS})`,
  'u',
);

/** A commitment for the time to come, wherever it stands. 现将, 将…纳入 (把) are no future. */
export const FUTURE = new RegExp(
  [
    `(?:^|[，；。：])(?:在)?(?:${FORWARD_WORDS})`,
    `(?:${ISSUER_SELF}|街道|办事处|政府|[镇乡局]里?|苏木|单位|机关)(?:还|也|仍|都)?将(?:${FUTURE_ADVERBS}|${REMEDY_VERBS}|会)(?!.{0,12}(?:纳入|列入)(?:了|到|在|于))`,
    `(?<![现即])将(?:${FUTURE_ADVERBS.replace('|向|', '|').replace('|对|', '|').replace('|在|', '|').replace('|由|', '|').replace('|与|', '|').replace('|进行|', '|').replace('|公开|', '|')})`,
    `(?<![现即])(?:还|也|仍|就|都|必)将`,
    '(?:^|[。；])要(?![求点素闻件事害是]|看到|知道|说明|指出|承认)',
    `${ISSUER_SELF}(?:要(?!求)|保证|拟|计划|打算|争取|力争)`,
    '(?:镇|乡|街道|办事处|政府|局|苏木|[镇乡]里)(?:\\d{4}年)?(?:还)?(?:拟(?![稿定订办制就发写文]|公开)|打算)',
    '，要(?:在|于|由|把|将|先|及时|按|做到|当天|定期|全部|逐)',
    '(?:上半年|下半年|季度|月底?|节|年底)(?:以?前|之前|内|里)?[，,]?(?:就|都)?(?:要(?![求点素])|拟|争取|力争)',
    '(?:会|会议|政策|制度|栏目|材料|项目|事项|通知|信息|意见|文件|公开|镇|乡|村|社区|站所|干部|专员|账目|财务|栏子?)(?:都|也|还|就)?要(?:先|改|由|在|把|将|及时|按|做到|当天|定期)',
    '(?:^|，)将在[^，。；]{1,16}的同时',
    '(?:^|，)待(?:省|市|县|区|旗|州|上级|经费|资金|人员|新)[^，。；]{1,16}后(?:即|就|再|立即|马上)',
    '力争|届时将|(?:推动|促进|确保).{2,24}(?:再上|迈上|上)(?:新|一个新)?台阶。?$|(?:^|[，；。])(?:拟|计划)(?:于|在)',
  ].join('|'),
);

/** 了 of something that is over; 了解, 为了, 一公了之, 有了 are none. */
export const COMPLETED = /(?<![为除免有不])了(?!解|然|之|如|的)/;
/** What stands in quotation marks is a name or a slogan, and tells of nothing done. */
export const withoutQuotes = (words: string): string => words.replace(/“[^“”]{0,120}”/g, '““');

/** Words of the report about itself, or of the law. */
export const ABOUT_REPORT = new RegExp(`${REPORT_TALK}|${LAW_TALK}`);

/** Says that something did not happen: 没有收到申请, 未发生诉讼, 未收取费用, 无. */
export const ZERO = /(?:没有|未|无|不存在|暂无|零|0(?:件|条|宗|起|元))/;
