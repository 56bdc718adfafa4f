import { admits, FUTURE, REMEDY_START } from './cues.js';
import { NAMED_FAULT } from './lexicon/commitment.js';

/** Words that begin with a commitment, although a deficiency is named further on (针对更新不及时的问题，…; 2019年，我镇将对超期未更新的栏目…). */
export const startsAsPledge = (words: string): boolean => {
  if (/(?:不够|不足|不强|不高|有待.{0,6}|薄弱|滞后|欠缺)$/.test(words)) return false;
  const opening = /^[^，。；]*(?:，[^，。；]*)?/.exec(words)?.[0] ?? '';
  return BEGINS_PLEDGE.test(words) || (FUTURE.test(opening) && !admits(opening));
};
const BEGINS_PLEDGE = new RegExp(
  `^(?:针对|${NAMED_FAULT}|把(?![关握])|下一?步|今后|[从自]?(?:明年|来年)|对此[^，。；]{0,12}要求(?=[^，。；]{4,})|为(?:此|解决)|在?新的一年|要(?![点素求])|我[们镇乡局](?:街道)?将|将|[^，。；]{2,12}要(?:坚持|继续|一直)[^，。；]{0,6}下去|[^，。；]{2,16}想在(?:明年|来年)|加强|加大|强化|完善|健全|建立|进一步(?:加强|加大|强化|完善|健全|提高|提升|规范|拓宽|解决))`,
);

/** 针对栏目更新不均衡，党政办…: names a deficiency and says what is done about it. The near miss: 针对群众来信，答复不够及时. */
export const answers = (words: string): boolean => {
  const [, rest] = /^针对[^，。；]{2,40}，(.+)/.exec(words) ?? [];
  return rest !== undefined && !admits(rest);
};

/** Words that begin like a pledge or a remedy, or speak of a time to come: 九月底前全部装好. */
export const isPromise = (words: string): boolean =>
  !fellShort(words) &&
  (startsAsPledge(words) ||
    setsRate(words) ||
    REMEDY_START.test(words) ||
    FUTURE.test(words) ||
    answers(words) ||
    promisesByDeadline(words));
/** 公众号每周至少出两篇本镇的稿件. The near misses fell short of it: 原要求每月至少报送2条，实际只报了5条; 每月至少更新一次的规定没有落实. */
const setsRate = (words: string): boolean =>
  /每[^，。；]{1,6}(?:至少|不少于|不低于|不得少于)/.test(words) && !/没|未|只(?!要)|仅|实际|但|却|不到/.test(words);
/** 原定10月底前完成的改造，年底时只完成了4个; 每月至少更新一次的规定没有落实: what was to be, and was not. */
export const fellShort = (words: string): boolean =>
  FELL_SHORT.test(words) && !/将|今后|明年|下一步|力争|改为/.test(words);
const FELL_SHORT =
  /^[^，。；]{2,30}的(?:规定|要求|目标|承诺)(?:还|仍|并|都|也)?(?:没有?|未能?|难以)(?:完全|全面)?(?:得到)?(?:落实|执行|做到|达到|兑现)|^(?:原定|原计划|原本|本应|本该)[^。；]{2,40}，[^。；]*(?:(?:只|仅|才)(?:完成|建|装|公开|办|做|开展|发|整改)|(?:未能?|没能?|没有|尚未)(?:按期|如期|按时|全部)?(?:完成|建成|公开|兑现|落实|开通|实现))/;
/** 由街道出钱，赶在春节前立起来. The near miss: 年底前仍未完成. */
export const promisesByDeadline = (words: string): boolean =>
  DEADLINE.test(words) && !/未|没|仍|才|往往|突击|集中/.test(words);
const DEADLINE = /(?:月底?|季度|年底|[春秋庆旦]节|国庆)[以之]?前(?!后)/;

/** Whether words begin with the year, as written (2022年, 从2022年…起); null is no year. What is said of the year after the covered one is a plan. */
export const isOfYear = (words: string, year: string | null): boolean =>
  year !== null && words.startsWith(year, /^[从自]/.test(words) ? 1 : 0);
