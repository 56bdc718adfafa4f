import type { Mention } from './mentions.js';
import { isElsewhere } from './mentions.js';
import type { Surroundings } from './surroundings.js';

/**
 * How much a division's mention says of where the issuer lies: STRONG where a superior, an address, a letterhead or a footer stands, PLAIN anywhere else,
 * NONE where the text speaks of others: places that were visited, partners, and the divisions of a township that was left in a copied report.
 */
export type Standing = 'STRONG' | 'PLAIN' | 'NONE';

/** 某县人民政府办公室（关于…）, 县委, the county's site: the superior that the report obeys or publishes with. */
const SUPERIOR =
  /^(?:人民政府|政府|党委|委|纪委|政务|信息公开|政务公开|大数据|融媒|门户|公众信息网)(?!.{0,12}(?:考察|学习|交流|结对|经验))/;
const LABEL =
  /(?:地址|住址|主办|主办单位|承办|承办单位|主管|主管单位|版权所有|上级机关|位于|地处|隶属于?|所属区划|行政区划|当前位置|首页|来源)(?:单位|是|为)?[:：>»]?[^。\n]{0,12}$/;
/** 与某县签订…, 某县的经验: no superior. 转发某县…经验 neither. */
const PARTNER_BEFORE =
  /(?:与|同|和|跟|对口|帮扶|结对|协作|招商|邻近|毗邻|相邻|接壤|邻县|来自|转发|推广|引进)[^。，；\n]{0,4}$/;
const PARTNER_AFTER = /^[^。，；\n]{0,16}(?:考察|参观|来访|来我|来本|结对|协作|经验|做法|交界|接壤|毗邻|相邻)/;
/** The letterhead and the breadcrumbs. */
const HEAD = 80;

export function standing(mention: Mention, around: Surroundings, foreign: ReadonlySet<number>): Standing {
  const { text } = around.view;
  if (foreign.has(mention.start)) return 'NONE';
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const after = text.slice(mention.end, mention.end + 30);
  if (isElsewhere(text, mention.start) || PARTNER_BEFORE.test(before) || PARTNER_AFTER.test(after)) return 'NONE';
  if (SUPERIOR.test(after) || LABEL.test(before) || mention.end <= HEAD) return 'STRONG';
  // A line that holds divisions alone.
  const lineStart = before.lastIndexOf('\n') + 1;
  return /^\p{Script=Han}{0,9}$/u.test(before.slice(lineStart)) && /^(?:\n|$)/.test(after) ? 'STRONG' : 'PLAIN';
}
