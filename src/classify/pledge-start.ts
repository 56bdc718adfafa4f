import { admits, FUTURE } from './cues.js';

/** Words that begin with a commitment, although a deficiency is named further on (针对更新不及时的问题，…; 2019年，我镇将对超期未更新的栏目…). */
export const startsAsPledge = (words: string): boolean => {
  if (/(?:不够|不足|不强|不高|有待.{0,6}|薄弱|滞后|欠缺)$/.test(words)) return false;
  const opening = /^[^，。；]*(?:，[^，。；]*)?/.exec(words)?.[0] ?? '';
  return BEGINS_PLEDGE.test(words) || (FUTURE.test(opening) && !admits(opening));
};
const BEGINS_PLEDGE =
  /^(?:针对|凡(?:是|涉及|属)?(?=[^。]*(?:要|必须|一律|不得|不准|须))|把(?![关握])|(?:前|后|第)[一二两三四五几\d]+个(?:问题|不足|方面)，|[^，。；]{2,16}的(?:问题|毛病)，(?:要|由|请|将|拟|计划|争取)|(?:对|解决|关于)(?:前|后|第|这|那|以上|上述)[^，。]{0,8}(?:问题|不足|情况|困难|短板)|下一?步|今后|明年|为(?:此|解决)|在?新的一年|来年|要(?![点素求])|我[们镇乡局](?:街道)?将|将|加强|加大|强化|完善|健全|建立|进一步(?:加强|加大|强化|完善|健全|提高|提升|规范|拓宽|解决))/;

/** 针对栏目更新不均衡，党政办…: names a deficiency and says what is done about it. The near miss: 针对群众来信，答复不够及时. */
export const answers = (words: string): boolean => {
  const [, rest] = /^针对[^，。；]{2,40}，(.+)/.exec(words) ?? [];
  return rest !== undefined && !admits(rest);
};
