import { admits, FUTURE } from './cues.js';
import { NAMED_FAULT } from './lexicon/commitment.js';

/** Words that begin with a commitment, although a deficiency is named further on (针对更新不及时的问题，…; 2019年，我镇将对超期未更新的栏目…). */
export const startsAsPledge = (words: string): boolean => {
  if (/(?:不够|不足|不强|不高|有待.{0,6}|薄弱|滞后|欠缺)$/.test(words)) return false;
  const opening = /^[^，。；]*(?:，[^，。；]*)?/.exec(words)?.[0] ?? '';
  return BEGINS_PLEDGE.test(words) || (FUTURE.test(opening) && !admits(opening));
};
const BEGINS_PLEDGE = new RegExp(
  `^(?:针对|${NAMED_FAULT}|把(?![关握])|下一?步|今后|明年|为(?:此|解决)|在?新的一年|来年|要(?![点素求])|我[们镇乡局](?:街道)?将|将|加强|加大|强化|完善|健全|建立|进一步(?:加强|加大|强化|完善|健全|提高|提升|规范|拓宽|解决))`,
);

/** 针对栏目更新不均衡，党政办…: names a deficiency and says what is done about it. The near miss: 针对群众来信，答复不够及时. */
export const answers = (words: string): boolean => {
  const [, rest] = /^针对[^，。；]{2,40}，(.+)/.exec(words) ?? [];
  return rest !== undefined && !admits(rest);
};
