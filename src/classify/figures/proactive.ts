import { codeSet, hasOneOf } from '../../model/code-set.js';
import type { Span } from '../../model/span.js';
import type { DraftFigure } from '../../model/classified.js';
import { matchesOf } from '../../model/matches.js';
import { hasNumeral, quantities, type Quantity } from './numbers.js';

const CHANNELS: readonly (readonly [string, RegExp])[] = [
  ['proactive.wechat', /微信|公众号|新媒体“/],
  ['proactive.weibo', /微博/],
  ['proactive.noticeBoard', /公示栏|公开栏|宣传栏|公告栏|橱窗/],
  ['proactive.website', /网站|网页|门户|政务网|政府网|信息网|公开网|公开平台/],
];
/** Channels that have no key: beside one of them a count is not that of a single channel. */
const OTHER_CHANNEL = /广播|喇叭|宣传车|短信|显示屏|电子屏|电视|报[纸刊]|入户/;
const PUBLISHED = /公开|发布|张榜|发(?:政府|政务)?信息(?=\d)|发表|推送|上传|张贴|刊[登载]|录入|更新/;
const COUNTED = /^(?:条|篇|件|份)$/;
/** Sheets and issues are counted on notice boards, and issues where a public account sends them out. */
const SHEETS = /^[张期]$/;
const ISSUES = '期';
/** What a channel does; behind the clause that names it, such a count is still its own (“…”微信公众号运营，推送信息118条). */
const CHANNEL_VERB = /(?:推送|推出|转发|编发)/;
/** Behind words of running one channel (办好“…”微信公众号，全年发布信息260余篇) articles are the channel's, whatever the verb. */
const RUN = /(?:办好|建好|用好|管好|做好|运营|打造|开通|开设)[^，]{0,30}(?:公众号|微博|网站|新媒体)[^，]{0,4}$/;
const ARTICLES = '篇';
/** Things that are counted in the same sentences and are no items of information. */
const NOT_INFORMATION =
  /申请|复议|诉讼|意见|留言|建议|培训|会议|宣传(?!栏|橱窗)|活动|热线|咨询|台账|错|重复|隐患|节目|台|岗|村|社区|解读|议题|问题|图(?!文)|通报|折页|手册|卡|专栏|投诉/;
/** Names that hold the words of publication: what is entered into 政府信息公开系统 is not counted by them. */
const NAMES = /(?:政府)?信息公开(?:系统|平台|目录|指南|制度)/g;
/** What was looked through before publication is no count of what was published: 审查拟公开信息260条. */
const TO_BE_PUBLISHED = /拟(?:主动)?公开/;
/** 公开项目建设信息45条, 认定主动公开文件58件: what was published about one matter, or what papers were marked. */
const ONE_MATTER =
  /(?:公开|发布|发表)(?:了)?(?!(?:的)?(?:发布|发表|公布)?(?:各类|各种|各方面|相关|有关|上述|以上|以下|主要|全部|本级|本[镇乡]|[镇乡]级|政府|政务|党务|村务|镇务|乡务|公共|公开|工作){0,4}(?:信息|内容|数量|条目))(?:(?!公开)[^，。\d]){2,30}信息$|认定[^，]{0,6}公开/;
/** 围绕项目建设，公开信息45条; 对退耕还林补贴，…. The near miss says that it was everything: 围绕全镇中心工作. */
const ABOUT_ONE_MATTER =
  /^(?:[一二三四五六七八九]是|重点|紧紧|主要)?(?:围绕|聚焦|针对|对(?![照外应]))(?!.{0,10}(?:重点领域|中心工作|等))/;
/** Said of all that was published. */
const OF_ALL = /全[年镇乡]|累计|总[计共]|截[至止]|主动公开|年内|今年|年度|(?:我[镇乡]|街道)共/;
const PART = /^(?:其中|其余|含|包括|涉及)|类(?:的)?(?:信息)?$/;

/**
 * How much was published: an overall count (主动公开政府信息N条), or the count of one channel (通过门户网站发布N篇). A count belongs to the channel that its own
 * clause names, or the nearest one before it in the sentence; a clause that names several channels, or none, is overall. Parts of a total
 * (其中…类47条) are neither.
 */
export function proactiveFigures(text: string, sentence: Span): DraftFigure[] {
  const written = text.slice(sentence.start, sentence.end);
  if (!hasNumeral(written) || !PUBLISHED.test(written)) return [];
  // 《政府网站管理办法》 names no channel.
  const words = written.replace(/《[^《》]{0,120}》/g, (name) => `《${'＿'.repeat(name.length - 2)}》`);
  const figures: DraftFigure[] = [];
  let from = 0;
  let totalStated = false;
  let parts = false;
  let ofOneMatter = false;
  let named = '';
  let previous = '';
  for (const match of matchesOf(words, /[，；。、]|：(?!\d)|$/g)) {
    const clause = words.slice(from, match.index);
    const at = from;
    // An enumeration mark ends a clause only behind a count: 公告3条、文件2条.
    if (match[0] === '、' && !/\d.{0,4}$/.test(clause)) continue;
    from = match.index + match[0].length;
    parts ||= PART.test(clause);
    for (const quantity of quantities(clause)) {
      const key = keyOf(clause, quantity, { ofOneMatter, parts, totalStated, named, previous });
      if (key === null) continue;
      totalStated ||= key === TOTAL;
      const { value, qualifier, unit } = quantity;
      const [start, end] = [sentence.start + at, sentence.start + match.index];
      figures.push({ key, value, qualifier, unit, origin: 'TEXT', start, end });
    }
    named = channelOf(clause) ?? named;
    previous = clause;
    ofOneMatter ||= ABOUT_ONE_MATTER.test(clause);
  }
  return figures;
}

/** What the clauses before say of a count. */
interface Said {
  /** They name one matter, of which the count may be. */
  readonly ofOneMatter: boolean;
  readonly parts: boolean;
  readonly totalStated: boolean;
  /** The channel named last, "" for none. */
  readonly named: string;
  /** The clause right before. */
  readonly previous: string;
}

const TOTAL = 'proactive.total';

/** What the quantity counts: all that was published, or what one channel did; null for anything else. */
function keyOf(
  clause: string,
  quantity: Quantity,
  { ofOneMatter, parts, totalStated, named, previous }: Said,
): string | null {
  const sent = areSentOut(clause, quantity, named);
  const sheets = SHEETS.test(quantity.unit) && !sent;
  const behind = clause.slice(quantity.end);
  if (!(sheets || sent || COUNTED.test(quantity.unit)) || /^(?:实|大|好|小)?事/.test(behind)) return null;
  const before = clause.slice(0, quantity.start);
  // 每周推送2至3条 is a rate, 增加30条 a change.
  if (/每(?:周|月|日|天|季度?|个)|(?:增加|减少|增长|上升|下降|多|少)(?:了)?$/.test(before)) return null;
  const channels = channelsIn(before);
  const counted = nounBefore(before);
  // 逐件标注公开属性，主动公开44份: papers by what they were marked with.
  if (quantity.unit !== '条' && /公开属性/.test(previous + before)) return null;
  // 公开栏更新12期 says how often, 张榜41期 how much.
  if (sheets && (channels[0] !== 'proactive.noticeBoard' || (quantity.unit === ISSUES && /更新/.test(before))))
    return null;
  const byChannel =
    CHANNEL_VERB.test(before) || (quantity.unit === ARTICLES && RUN.test(previous) && PUBLISHED.test(before));
  if (channels.length === 0 && named !== '' && byChannel && !/[共计]/.test(before))
    return NOT_INFORMATION.test(counted) ? null : named;
  if (channels.length === 1 && (PUBLISHED.test(before) || parts || totalStated || /[^\d]$/.test(before))) {
    const column = /[条篇]/.test(quantity.unit) ? counted.replace(/专栏$/, '') : counted;
    return NOT_INFORMATION.test(column) ? null : (channels[0] ?? '');
  }
  if (totalStated) return null;
  if (/^(?:.{0,6}(?:两项|以上|各项|总共|总计|合计|共计))+(?:公开|发布)?(?:信息)?$/.test(before)) return TOTAL;
  if (parts || NOT_INFORMATION.test(counted) || TO_BE_PUBLISHED.test(before)) return null;
  const said = before.replace(NAMES, '');
  if (!/公开|发布|发表/.test(said) || isOfOneMatter(said, previous, ofOneMatter)) return null;
  return /信息|内容|数量|条目|主动公开[^，]{0,12}$/.test(said) ? TOTAL : null;
}

/** “…”公众号全年推送97期: as many as were sent out, unless 97期296条 says it better. */
const areSentOut = (clause: string, { unit, end }: Quantity, named: string): boolean =>
  unit === ISSUES &&
  (named === 'proactive.wechat' || /公众号/.test(clause)) &&
  /推送|编发/.test(clause) &&
  !/^\d+[条篇]/.test(clause.slice(end));

/** Whether a count is of one matter, by its own words or by the clauses before; 全年公开财政预算、补贴等信息212条 is of all. */
function isOfOneMatter(said: string, previous: string, ofOneMatter: boolean): boolean {
  if (ofOneMatter && !OF_ALL.test(said)) return true;
  if (!ONE_MATTER.test(said)) return false;
  return !(said.endsWith('等信息') && (OF_ALL.test(said) || /全年|\d{4}年/.test(previous + said)));
}

/** Characters that a name of a channel cannot do without. */
const NAMES_CHANNEL = codeSet('微众媒栏窗网户平');

function channelsIn(words: string): string[] {
  const found: string[] = [];
  if (hasOneOf(words, NAMES_CHANNEL)) for (const [key, name] of CHANNELS) if (name.test(words)) found.push(key);
  if (found.length > 0 && OTHER_CHANNEL.test(words)) found.push('');
  return found;
}

/** The one channel that a clause names; null where it names none, or several. */
function channelOf(clause: string): string | null {
  const channels = channelsIn(clause);
  return channels.length === 1 ? (channels[0] ?? null) : null;
}

/** What is counted: the words between the last publishing verb (or channel) and the number. */
const nounBefore = (before: string): string =>
  before
    .replace(/^.*(?:公开栏|宣传栏|公示栏|公告栏|公众号|网站|门户|公开|发布|发表|推送|上传|张贴|更新)/, '')
    .replace(/“[^“”]{0,120}”/g, '');
