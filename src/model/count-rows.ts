/**
 * Rows of the little tables that narrative reports set between their sentences: a name, a gap, a number, perhaps a share (政府网站 118 58.1%). The names that are known,
 * each with the figure that it counts. The near miss is a row of some other name, which is left as it is.
 */
const NAMES: readonly (readonly [figure: string, name: RegExp])[] = [
  ['proactive.website', /^(?:[县市区镇乡]?(?:人民)?政府)?(?:门户)?网站$/],
  ['proactive.wechat', /^(?:政务)?微信(?:公众号|平台)?$|^公众号$/],
  ['proactive.weibo', /^(?:政务)?微博$/],
  ['proactive.noticeBoard', /^(?:政务|村务)?(?:公开栏|公示栏|公告栏|宣传栏)$/],
  ['applications.received', /^(?:收到)?(?:信息公开)?申请(?:总数|总量)$/],
];
const LONGEST = 12;

/** The named figure that a row of that name counts; null for any other name. */
export const figureOfRow = (name: string): string | null =>
  name.length > LONGEST ? null : (NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null);
