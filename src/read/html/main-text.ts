import type { Block } from './blocks.js';
import type { Element } from './tree.js';

/**
 * The article among the lines of a page: title, particulars, text, tables and sign-off, without the site around it. No names of a certain site are known; the evidence is what
 * the lines are: sentences, numbered headings and rows of tables make up an article, lines of links do not.
 *  1. Parts that call themselves navigation, footer and the like go, unless they hold a good share of the page's sentences (names are given carelessly).
 *  2. The stretch of lines with the greatest sum of worth is the article's body; a teaser beyond a long list of links is not worth the way.
 *  3. Above it, lines that look like a title or particulars belong to it; below it, lines that look like a sign-off.
 *  4. Inside it, lines of nothing but links go.
 */
export function mainText(blocks: readonly Block[]): Block[] {
  const lines = withoutSiteParts(blocks);
  const body = heaviestStretch(lines.map(worth));
  if (body === null) return lines.filter((block) => !isLink(block));
  const { from, to } = body;
  const head = lines.slice(0, from).filter((block, i) => i >= from - REACH_UP && isHead(block));
  const foot: Block[] = [];
  let isText = NUMBERED.test(lines[to - 1]?.text ?? '');
  for (const block of lines.slice(to, to + REACH_DOWN)) {
    if (END_OF_ARTICLE.test(block.text.trim())) break;
    // What stands right below the last heading (无, 没有其他事项) is its text, however short; links and buttons end it.
    if (isText && (isLink(block) || NOISE.test(block.text.trim()))) isText = false;
    if (isText || isFoot(block)) foot.push(block);
  }
  return [...head, ...lines.slice(from, to).filter((block) => !isLink(block) || NUMBERED.test(block.text)), ...foot];
}

const REACH_UP = 40;
const REACH_DOWN = 12;
/** Share of the page's sentences from which a part called "bottom" is the article all the same. */
const OWN_SHARE = 0.2;

const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]+[章节部])/;
const SENTENCE = /[。；]/;

const isSentence = (block: Block): boolean =>
  block.kind !== 'row' && block.text.length >= 20 && SENTENCE.test(block.text) && block.linked < block.text.length / 2;

function withoutSiteParts(blocks: readonly Block[]): Block[] {
  const own = new Map<Element, number>();
  let whole = 0;
  for (const block of blocks) {
    const weight = isSentence(block) || block.kind === 'row' ? block.text.length : 0;
    whole += weight;
    for (const part of block.siteParts) own.set(part, (own.get(part) ?? 0) + weight);
  }
  return blocks.filter((block) => block.siteParts.every((part) => (own.get(part) ?? 0) > whole * OWN_SHARE));
}

const isLink = (block: Block): boolean =>
  block.linked >= 0.6 * block.text.trim().length && block.text.length < 120 && !/^\s*附件/.test(block.text);

function worth(block: Block): number {
  if (NOISE.test(block.text.trim())) return -3;
  if (isSentence(block)) return 4 + Math.min(block.text.length, 200) / 20;
  if (isLink(block)) return -3;
  if (NUMBERED.test(block.text)) return 3;
  if (block.kind === 'row') return /\d/.test(block.text) ? 2 : 1;
  if (REPORT_TITLE.test(block.text)) return 3;
  return block.text.length >= 40 ? 1 : -0.5;
}

/** The run of lines with the greatest sum; null where no line is worth anything. */
function heaviestStretch(weights: readonly number[]): { readonly from: number; readonly to: number } | null {
  let best = 0;
  let range: { from: number; to: number } | null = null;
  let sum = 0;
  let from = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) [sum, from] = [0, i];
    sum += weight;
    if (sum > best) [best, range] = [sum, { from, to: i + 1 }];
  });
  return range;
}

export const REPORT_TITLE = /(?:信息|政务)\s*公开.{0,12}(?:报告|年报|总结)/;
const PARTICULARS =
  /^(?:[【[]?\s*)?(?:索\s*引\s*号|索取号|信息索引|发布机构|公开机构|公开单位|发布单位|编制机关|发文|文\s*号|生成|成文|公开日期|公开时间|发布日期|发布时间|时间|日期|来源|信息来源|文章来源|作者|名\s*称|标\s*题|主题分类|信息分类|体裁|组配|责任部门|关键词|主题词|有效性|统一社会信用代码)[^。]{0,80}$/;
const DATE =
  /(?:\d{4}|二[〇○0零]\S{2})\s*[年.\-/]\s*[\d一二三四五六七八九十]{1,3}\s*[月.\-/]\s*[\d一二三四五六七八九十]{1,3}\s*日?/;
const BODY_NAME =
  /^[\s\u3000\u00A0]*[\p{Script=Han}（）()\s\u3000\u00A0]{2,40}(?:政府|办事处|委员会|办公室|局|中心|乡|镇|街道|苏木)[\s\u3000\u00A0]*$/u;
const YEAR = /(?:19|20)\d{2}\s*年|年度/;
const CONTACT = /^(?:联系|地址|电话|邮编|咨询|办公地址|监督)[^。]{0,80}$/;
/** Buttons and counters of an article's head. */
const NOISE =
  /^(?:[\s|｜【】[\]（）():：\d.,，、]|打印|关闭|收藏|字体|字号|大|中|小|分享|微信|微博|到|浏览|点击|阅读|次数|次|本页|正文|窗口|返回|顶部|首页|上一[篇条]|下一[篇条])+$/;
const END_OF_ARTICLE =
  /^(?:相关(?:链接|文章|阅读|信息|新闻|附件)|上一[篇条]|下一[篇条]|友情链接|推荐阅读|热点|版权所有|copyright|©|主办|承办|网站标识码|扫一扫|分享)/i;

const isHead = (block: Block): boolean => {
  const text = block.text.trim();
  if (isLink(block) || NOISE.test(text)) return false;
  if (/[>＞»›]/.test(text) || /^(?:您?(?:现在|当前)?的?(?:所在)?位置|首页)/.test(text)) return false;
  return (
    block.kind === 'heading' ||
    REPORT_TITLE.test(text) ||
    PARTICULARS.test(text) ||
    BODY_NAME.test(text) ||
    (text.length <= 60 && (DATE.test(text) || YEAR.test(text)))
  );
};

const isFoot = (block: Block): boolean => {
  const text = block.text.trim();
  if (isLink(block)) return false;
  return (
    BODY_NAME.test(text) || CONTACT.test(text) || /^附[件表：:]/.test(text) || (text.length <= 40 && DATE.test(text))
  );
};
