import { codeSet, isIn } from '../model/code-set.js';
import { isWhiteSpace } from '../model/white-space.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { isBlank, splitLines, type Line } from './lines.js';
import { isMenu } from './navigation.js';
import { isPageNumber, runningHeads } from './running-heads.js';
import { has, KIND } from './units.js';

/** Where one stands on the site: 首页 > 政务公开 > …, 当前位置：…, or any chain of three short names. */
const BREADCRUMB =
  /^(?:[^。；，>＞»›﹥]{2,20}(?:(?:>>?|＞|»|›|﹥)[^。；，>＞»›﹥]{1,30}){2,}$|您?(?:现在|当前)?的?(?:所在)?位置(?:是)? ?[:：]|(?:网站)?首页 ?(?:>|»|›|﹥|＞|-|\/|→))/;
/** The rest of one that a wrap broke. */
const REST_OF_CRUMBS = /^[^。；，>＞»›﹥]{0,20}(?:>>?|＞|»|›|﹥)[^。；，]{0,60}$/;
/** Buttons and bylines of a web page, and the date before them; whole lines only, and each word must be one of them. */
const BUTTONS =
  /^(?:[\s【[(（|｜…:：\d\]】）)、,，/-]|次|年|月|日|(?:信息|发布|更新|成文|生成|录入|提交)?(?:时间|日期)|阅读(?:次数|量|数)?|访问(?:次数|量|数)?|我要(?=打印|纠错|收藏|分享)|纠错|打印(?:本页|此页|文章|正文)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|字体|字号|大|中|小|分享(?:到|至)?|微信|微博|QQ空间|浏览(?:次数|量)|点击(?:数|量|次数)?|加入收藏|扫一扫(?:在手机打开当前页)?)+$/;
/** Bytes that were lost in two readings, and nothing else. */
const LOST_BYTES = /^[锟斤拷烫屯\uFFFD\s]{3,}$/;
/** Noise is short; a longer line is text whatever it looks like, and need not be tried. */
const MAX_NOISE = 150;
/** The foot of a page: copyright, who runs the site, its registration. */
const FOOT =
  /^\s*(?:copyright\b|版权所有|©|网站标识码|主办(?:单位)?\s*[:：]|承办(?:单位)?\s*[:：]|技术支持\s*[:：]|[\p{Script=Han}]ICP备)/iu;
/** Who runs the site, by name: it may be all that tells whose report this is, or in which county, so it stays. */
const NAMED_FOOT =
  /^\s*(?:主办|承办|主管|版权所有)(?:单位)?\s*[:：]?\s*[^。；]{0,30}(?:政府|[镇乡县市区旗]|街道|苏木|办事处|委员会|局)/;
/** From here on a page lists other pages. */
const RELATED =
  /^\s*[【[]?(?:相关(?:链接|文章|阅读|信息|新闻)|上一(?:篇|条)|下一(?:篇|条)|附件下载|友情链接|推荐阅读)[】\]]?\s*(?:[:：].*)?$/;

/** Menus stand at the top of a page and at its foot. */
const MENU_LINES = 25;

/** What the patterns above can begin with, white space aside. Most lines begin with none of it, and need not be tried with each. */
const BEGINS = codeSet(
  'cC版©网主承技【[相上下附友推位您现当的所首我信发更成生录提时日年月纠阅访(（|｜…:：0123456789]】）)、,，/次打关收返字大中小分微Q浏点加扫锟烫屯\uFFFD-—–－·第',
);
function mayBegin(line: string): boolean {
  let first = 0;
  while (isWhiteSpace(line.charCodeAt(first))) first++;
  return isIn(BEGINS, line.charCodeAt(first));
}
/** The signs between the names of a breadcrumb, and 粤ICP备, which any name may stand before. */
const ANYWHERE = /[>＞»›﹥]|ICP/i;

/**
 * Drops whole lines that belong to the page and not to the report. A page number or a running head leaves a form feed, which tells the next step that
 * a page ended here, perhaps inside a sentence.
 */
export function dropPageNoise(input: Aligned, isQuote = false): Aligned {
  const lines = splitLines(input.text);
  const heads = runningHeads(lines, isQuote);
  const edits: Edit[] = [];
  let related = false;
  let crumbs = false;
  const anyLine = has(input.text, KIND.PAGE) && ANYWHERE.test(input.text);
  lines.forEach((line, i) => {
    const isHead = heads.has(line);
    const menu = (i < MENU_LINES || i >= lines.length - MENU_LINES) && isMenu(line.text);
    if (!menu && !anyLine && !related && !isHead && !mayBegin(line.text)) return;
    const isFoot = line.text.length <= MAX_NOISE && NAMED_FOOT.test(line.text);
    related = RELATED.test(line.text) || (related && !isFoot && (isBlank(line.text) || isLinkTitle(line)));
    crumbs = isBreadcrumb(line.text.trim(), crumbs);
    if (related ? !isBlank(line.text) : isHead || crumbs || (!isFoot && (menu || isNoise(line.text)))) {
      edits.push({
        start: line.start,
        end: Math.min(line.end + 1, input.text.length),
        replacement: isHead || isPageNumber(line.text) ? '\f' : '',
      });
    }
  });
  return applyEdits(input, edits);
}

const isBreadcrumb = (line: string, goesOn: boolean): boolean =>
  line.length <= MAX_NOISE && (BREADCRUMB.test(line) || (goesOn && REST_OF_CRUMBS.test(line)));

function isNoise(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_NOISE) return false;
  return (
    FOOT.test(text) ||
    LOST_BYTES.test(text) ||
    isPageNumber(text) ||
    (BUTTONS.test(text) && /[打关收返字分浏点加扫阅访]/.test(text))
  );
}

/** The title of another page: short, without a sentence's end and without a list marker of the report's own. */
const isLinkTitle = (line: Line): boolean =>
  line.text.length < 60 && !/[。；]/.test(line.text) && !/^\s*[一二三四五六七八九十]+、/.test(line.text);
