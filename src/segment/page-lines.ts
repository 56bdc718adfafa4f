/** Labels of the lines that a page sets around a report: its particulars, its counters, who runs the site. A byte order mark that was read as Chinese (锘…) may stand before the first. */
const LABELLED =
  /^(?:锘[^【[（(]{0,2})?[【[（(]?(?:索引号|信息索引号|索取号|发布机构|公开机构|发文机关|发文单位|发文字号|文号|发布日期|发文日期|成文日期|生成日期|公开日期|发布时间|发文时间|公开时间|日期|时间|主题分类|信息分类|体裁分类|主题词|关键词|信息来源|信息时间|文章来源|来源|作者|责任编辑|编辑|审核|审核人|录入|浏览次数|浏览量|阅读次数|点击数|点击次数|字号|字体|分享到?|主办|主办单位|承办|承办单位|主管单位|版权所有|网站标识码|技术支持|备案号)(?:[:：]|[】\]）)])/;
const COPYRIGHT = /^(?:©|copyright\b)|版权所有$/i;
/** A rule that somebody drew with characters. */
const DRAWN = /^[━─═＝=~～—_*＊-]{4,}$/;
const MAX = 120;

/**
 * A line of the page and not of the report: it names issuer and date to those who look for them, but is no paragraph of a section, and stands behind the sign-off.
 * The near miss is a sentence that begins alike (发布机构不健全。), or a longer text behind a label.
 */
export const isPageLine = (line: string): boolean =>
  line.length <= MAX && !/[。；]/.test(line) && (LABELLED.test(line) || COPYRIGHT.test(line) || DRAWN.test(line));
